#include <set>

#include "feed/csv_writer.hpp"
#include "feed/export_formats.hpp"
#include "feed/pair_rows.hpp"

/// Google Cloud Translation, equivalent term sets: a header of language codes and the columns pos and description.
/// Neither language may repeat a term, since it is not documented which row would win.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"csv", "csv"}};
constexpr std::string_view parts_of_speech[] = {"noun", "verb", "adjective", "adverb"};

std::string part_of_speech(const glossary::Term& term) {
    for (const std::string_view known : parts_of_speech)
        if (term.part_of_speech == known) return std::string(known);
    return "";
}

std::string description(const PairRow& row, ExportReport& report) {
    const glossary::Term& term = row.entry->term;
    const std::string& text = term.definition.empty() ? term.note : term.definition;
    Broken broken = check_prose(text);
    if (!broken && is_formula(text)) broken = {"formula", "would run as a formula in a spreadsheet"};
    if (!broken && text.find_first_of("\"\n") != std::string::npos)
        broken = {"forbidden-character", "has a quotation mark or a line end"};
    if (!broken) return text;
    report.leave_out(*row.entry, "description", text, broken);
    return "";
}

std::vector<PairRow> without_double_targets(std::vector<PairRow> rows, ExportReport& report) {
    std::set<std::string> seen;
    std::vector<PairRow> kept;
    for (PairRow& row : rows) {
        if (seen.insert(row.target).second)
            kept.push_back(std::move(row));
        else
            report.leave_out(*row.entry, "", row.target, "duplicate", "another row has this translation already");
    }
    return kept;
}

std::string write(const ExportJob& job, ExportReport& report) {
    PairRules rules;
    rules.limits = google_terms_format.limits;
    rules.forbidden = "\"";
    const bool is_zh_en = job.options.direction == Direction::zh_en;
    const std::string head = is_zh_en ? "zh-CN,en,pos,description\n" : "en,zh-CN,pos,description\n";
    const auto text_of = [&](const PairRow& row) {
        CsvWriter csv(',');
        csv.add_row({row.source, row.target, part_of_speech(row.entry->term), description(row, report)});
        return csv.take();
    };
    return join_rows(without_double_targets(pair_rows(job, rules, report), report), head, rules.limits.file_bytes,
                     report, text_of);
}

}  // namespace

constinit const ExportFormat google_terms_format{"google-terms",
                                                 "Google Cloud Translation equivalent term sets",
                                                 styles,
                                                 {1023, 10'485'760},
                                                 Carries::definition | Carries::note | Carries::part_of_speech,
                                                 write};

}  // namespace shuyu::feed
