#include "feed/export_formats.hpp"
#include "feed/pair_rows.hpp"

/// Google Cloud Translation, unidirectional glossary: two columns without a header. Google tells CSV from TSV by the
/// file's ending. How it reads quotation marks is not documented: terms with one are left out.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"csv", "csv"}, {"tsv", "tsv"}};

std::string write(const ExportJob& job, ExportReport& report) {
    PairRules rules;
    rules.limits = google_format.limits;
    rules.forbidden = "\"";
    const bool is_tsv = job.options.style == "tsv";
    return join_rows(pair_rows(job, rules, report), "", rules.limits.file_bytes, report, is_tsv ? tab_row : csv_row);
}

}  // namespace

constinit const ExportFormat google_format{
    "google", "Google Cloud Translation glossary, one direction", styles, {1023, 10'485'760}, Carries::nothing, write};

}  // namespace shuyu::feed
