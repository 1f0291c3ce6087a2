#include <fmt/format.h>

#include "check/finding_formats.hpp"
#include "text/escape.hpp"

namespace shuyu::check {
namespace {

std::string_view command_of(text::Severity severity) {
    return severity == text::Severity::note ? "notice" : to_string(severity);
}

/// As @actions/core writes the data of a command; in a property (`is_property`) colon and comma end it, too.
std::string escaped(std::string_view text, bool is_property) {
    std::string out;
    for (const char c : text::printable_line(text)) {
        const bool ends_property = is_property && (c == ':' || c == ',');
        if (c == '%' || c == '\r' || c == '\n' || ends_property)
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out;
}

std::string properties(const text::Diagnostic& said) {
    std::string list;
    const auto add = [&](std::string_view name, const std::string& value) {
        list.append(list.empty() ? " " : ",").append(name).append("=").append(value);
    };
    if (!said.place.file.empty()) add("file", escaped(said.place.file, true));
    if (said.place.line > 0) add("line", std::to_string(said.place.line));
    if (said.place.line > 0 && said.place.column > 0) add("col", std::to_string(said.place.column));
    if (!said.rule.empty()) add("title", escaped(said.rule, true));
    return list;
}

}  // namespace

std::string findings_github(const Report& report) {
    std::string out;
    for (const Finding& finding : report.findings) {
        const text::Diagnostic& said = finding.diagnostic;
        const std::string message = said.remedy.empty() ? said.what : said.what + "; " + said.remedy;
        out += fmt::format("::{}{}::{}\n", command_of(said.severity), properties(said), escaped(message, false));
    }
    return out;
}

}  // namespace shuyu::check
