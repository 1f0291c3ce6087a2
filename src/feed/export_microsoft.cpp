#include "feed/export_formats.hpp"
#include "feed/pair_rows.hpp"

/// Glossary of Azure Document Translation: two columns without a header, case-sensitive; TSV is preferred there.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"tsv", "tsv"}, {"csv", "csv"}};

std::string write(const ExportJob& job, ExportReport& report) {
    const bool is_csv = job.options.style == "csv";
    PairRules rules;
    if (!is_csv) rules.forbidden_start = "\"";
    return join_rows(pair_rows(job, rules, report), "", 0, report, is_csv ? csv_row : tab_row);
}

}  // namespace

constinit const ExportFormat microsoft_format{
    "microsoft", "Azure Document Translation glossary", styles, {}, Carries::nothing, write};

}  // namespace shuyu::feed
