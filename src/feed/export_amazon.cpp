#include "feed/export_formats.hpp"
#include "feed/pair_rows.hpp"

/// Amazon Translate custom terminology: a header of codes (zh and en; zh-CN is none), exact and case-sensitive.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"csv", "csv"}, {"tsv", "tsv"}};

std::string write(const ExportJob& job, ExportReport& report) {
    const bool is_tsv = job.options.style == "tsv";
    PairRules rules;
    rules.limits = amazon_format.limits;
    if (is_tsv) rules.forbidden_start = "\"";
    PairRow head;
    head.source = "zh";
    head.target = "en";
    if (job.options.direction == Direction::en_zh) std::swap(head.source, head.target);
    const auto text_of = is_tsv ? tab_row : csv_row;
    return join_rows(pair_rows(job, rules, report), text_of(head), rules.limits.file_bytes, report, text_of);
}

}  // namespace

constinit const ExportFormat amazon_format{
    "amazon", "Amazon Translate custom terminology", styles, {200, 10'000'000}, Carries::nothing, write};

}  // namespace shuyu::feed
