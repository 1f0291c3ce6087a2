#include "feed/csv_writer.hpp"
#include "feed/export_formats.hpp"
#include "feed/flat_text.hpp"
#include "feed/pair_rows.hpp"

/// Phrase Strings glossary CSV: the columns term and description, and one for each locale.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"csv", "csv"}};

std::string description(const PairRow& row, ExportReport& report) {
    FlatText text(*row.entry, report);
    text.add("definition", row.entry->term.definition);
    text.add("note", row.entry->term.note);
    text.add("note", row.gloss->note);
    return text.join(" / ");
}

std::string write(const ExportJob& job, ExportReport& report) {
    PairRules rules;
    rules.formulas = Formulas::keep;
    const bool is_zh_en = job.options.direction == Direction::zh_en;
    const std::string head =
        std::string("term,description,case sensitive,translatable,") + (is_zh_en ? "en" : "zh-CN") + '\n';
    return join_rows(pair_rows(job, rules, report), head, 0, report, [&](const PairRow& row) {
        CsvWriter csv(',');
        const std::string exact = row.entry->term.letter_case == "exact" ? "true" : "false";
        csv.add_row({defused(row.source), defused(description(row, report)), exact, "true", defused(row.target)});
        return csv.take();
    });
}

}  // namespace

constinit const ExportFormat phrase_format{"phrase", "Phrase Strings glossary CSV",       styles,
                                           {},       Carries::definition | Carries::note, write};

}  // namespace shuyu::feed
