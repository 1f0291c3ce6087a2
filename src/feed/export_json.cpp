#include "feed/export_formats.hpp"
#include "feed/json_entry.hpp"
#include "text/json_text.hpp"

/// Our own JSON: the glossary's head, and its entries, one a line.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"json", "json"}};

std::string write(const ExportJob& job, ExportReport&) {
    std::string text = "{\"format\": 1, \"name\": ";
    text::append_json_string(text, job.header.name);
    text += ", \"version\": ";
    text::append_json_string(text, job.header.version);
    text += ", \"languages\": {\"source\": ";
    text::append_json_string(text, job.header.source);
    text += ", \"target\": ";
    text::append_json_string(text, job.header.target);
    text += "},\n\"terms\": [";
    for (const Entry& entry : job.entries) text += (&entry == job.entries.data() ? "\n" : ",\n") + json_entry(entry);
    return text + "\n]}\n";
}

}  // namespace

constinit const ExportFormat json_format{"json", "JSON with every field: programs", styles, {}, Carries::everything,
                                         write};

}  // namespace shuyu::feed
