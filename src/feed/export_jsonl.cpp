#include "feed/export_formats.hpp"
#include "feed/json_entry.hpp"

/// Our own JSON lines: one entry a line, as in json.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"jsonl", "jsonl"}};

std::string write(const ExportJob& job, ExportReport&) {
    std::string text;
    for (const Entry& entry : job.entries) text += json_entry(entry) + '\n';
    return text;
}

}  // namespace

constinit const ExportFormat jsonl_format{
    "jsonl", "JSON lines with every field, an entry a line: pipelines", styles, {}, Carries::everything, write};

}  // namespace shuyu::feed
