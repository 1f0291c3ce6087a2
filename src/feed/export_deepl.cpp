#include "feed/export_formats.hpp"
#include "feed/pair_rows.hpp"

/// DeepL glossary: no header, one translation a source; TSV is not quoted at all, so a field with a quotation mark in
/// front needs CSV. A mark at the file's start would become a part of the first term.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"tsv", "tsv"}, {"csv", "csv"}};

std::string write(const ExportJob& job, ExportReport& report) {
    const bool is_csv = job.options.style == "csv";
    PairRules rules;
    rules.limits = deepl_format.limits;
    if (!is_csv) rules.forbidden_start = "\"";
    return join_rows(pair_rows(job, rules, report), "", rules.limits.file_bytes, report, is_csv ? csv_row : tab_row);
}

}  // namespace

constinit const ExportFormat deepl_format{
    "deepl", "DeepL glossary, one direction", styles, {1024, 10'485'760}, Carries::nothing, write};

}  // namespace shuyu::feed
