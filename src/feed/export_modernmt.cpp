#include "feed/export_formats.hpp"
#include "feed/pair_rows.hpp"

/// ModernMT and Lara: CSV with a header of codes, source first.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"csv", "csv"}};

std::string write(const ExportJob& job, ExportReport& report) {
    const bool is_zh_en = job.options.direction == Direction::zh_en;
    return join_rows(pair_rows(job, {}, report), is_zh_en ? "zh-CN,en\n" : "en,zh-CN\n",
                     modernmt_format.limits.file_bytes, report, csv_row);
}

}  // namespace

constinit const ExportFormat modernmt_format{
    "modernmt", "ModernMT and Lara glossary", styles, {0, 5'000'000}, Carries::nothing, write};

}  // namespace shuyu::feed
