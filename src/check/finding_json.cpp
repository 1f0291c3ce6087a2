#include <fmt/format.h>

#include "check/finding_formats.hpp"
#include "text/json_text.hpp"

namespace shuyu::check {
namespace {

void append_text(std::string& out, std::string_view name, std::string_view value) {
    out.append(", \"").append(name).append("\": ");
    text::append_json_string(out, value);
}

void append_finding(std::string& out, const Finding& finding) {
    const text::Diagnostic& said = finding.diagnostic;
    out += "{\"rule\": ";
    text::append_json_string(out, said.rule);
    append_text(out, "severity", to_string(said.severity));
    append_text(out, "file", said.place.file);
    if (said.place.line > 0) out += fmt::format(", \"line\": {}", said.place.line);
    if (said.place.line > 0 && said.place.column > 0) out += fmt::format(", \"column\": {}", said.place.column);
    append_text(out, "what", said.what);
    append_text(out, "remedy", said.remedy);
    out += fmt::format(", \"fixable\": {}}}", finding.can_fix);
}

void append_list(std::string& out, std::string_view name, const std::vector<Finding>& findings) {
    out.append("  \"").append(name).append("\": [");
    for (std::size_t i = 0; i < findings.size(); ++i) {
        out += i == 0 ? "\n    " : ",\n    ";
        append_finding(out, findings[i]);
    }
    out += findings.empty() ? "],\n" : "\n  ],\n";
}

}  // namespace

std::string findings_json(const Report& report) {
    std::string out = "{\n";
    append_list(out, "findings", report.findings);
    append_list(out, "fixed", report.fixed);
    return out +
           fmt::format("  \"summary\": {{\"errors\": {}, \"warnings\": {}, \"notes\": {}, \"unreadable\": {}}}\n}}\n",
                       report.count(text::Severity::error), report.count(text::Severity::warning),
                       report.count(text::Severity::note), report.unreadable);
}

}  // namespace shuyu::check
