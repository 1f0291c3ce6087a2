#include "feed/csv_writer.hpp"
#include "feed/export_formats.hpp"
#include "feed/flat_text.hpp"
#include "feed/pair_rows.hpp"

/// Lokalise glossary CSV: semicolons, lower-case header, flags yes and no, at most three tags. `forbidden` is of the
/// term, not of a gloss, so deprecated glosses have no place in it.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"csv", "csv"}};

std::string description(const PairRow& row, ExportReport& report) {
    FlatText text(*row.entry, report);
    text.add("definition", row.entry->term.definition);
    text.add("note", row.entry->term.note);
    return text.join(" / ");
}

std::string tags(const PairRow& row, ExportReport& report) {
    FlatText text(*row.entry, report);
    text.add("domain", row.entry->term.domain);
    const std::string tag = text.join("");
    if (tag.find(',') == std::string::npos) return tag;
    report.leave_out(*row.entry, "domain", tag, "comma", "a tag can't have a comma");
    return "";
}

std::string write(const ExportJob& job, ExportReport& report) {
    PairRules rules;
    rules.formulas = Formulas::keep;
    const std::string to = job.options.direction == Direction::zh_en ? "en" : "zh_CN";
    const std::string head =
        "term;description;casesensitive;translatable;forbidden;tags;" + to + ';' + to + "_description\n";
    return join_rows(pair_rows(job, rules, report), head, 0, report, [&](const PairRow& row) {
        CsvWriter csv(';');
        FlatText note(*row.entry, report);
        note.add("note", row.gloss->note);
        csv.add_row({defused(row.source), defused(description(row, report)),
                     row.entry->term.letter_case == "exact" ? "yes" : "no", "yes", "no", defused(tags(row, report)),
                     defused(row.target), defused(note.join(""))});
        return csv.take();
    });
}

}  // namespace

constinit const ExportFormat lokalise_format{
    "lokalise", "Lokalise glossary CSV (semicolons)", styles, {}, Carries::definition | Carries::note | Carries::domain,
    write};

}  // namespace shuyu::feed
