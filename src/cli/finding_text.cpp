#include "cli/finding_text.hpp"

#include <algorithm>

#include "cli/display_width.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

constexpr std::size_t widest_place = 60;  // beyond it a line pushes itself to the right only

std::string place_of(const text::Place& place) {
    std::string text = text::printable_line(place.file);
    if (place.line > 0) text += ':' + std::to_string(place.line);
    if (place.line > 0 && place.column > 0) text += ':' + std::to_string(place.column);
    return text.empty() ? text : text + ':';
}

std::string coloured(std::string_view word, text::Severity severity, bool colour) {
    constexpr const char* codes[] = {"\033[36m", "\033[33m", "\033[31m"};
    return colour ? codes[static_cast<int>(severity)] + std::string(word) + "\033[0m" : std::string(word);
}

void append_line(std::string& out, const text::Diagnostic& said, std::string_view word, std::size_t width,
                 bool colour) {
    const std::string place = place_of(said.place);
    const std::size_t taken = display_width(place);
    out += place;
    out.append(std::max(width, taken) - taken + 1, ' ');
    out += coloured(word, said.severity, colour) + ' ' + text::printable_line(said.what);
    if (!said.remedy.empty()) out += "; " + text::printable_line(said.remedy);
    if (!said.rule.empty()) out += " [" + said.rule + ']';
    out += '\n';
}

std::size_t place_width(const check::Report& report) {
    std::size_t width = 0;
    for (const auto* findings : {&report.findings, &report.fixed})
        for (const check::Finding& finding : *findings) {
            const std::size_t own = display_width(place_of(finding.diagnostic.place));
            if (own <= widest_place) width = std::max(width, own);
        }
    return width;
}

}  // namespace

std::string findings_text(const check::Report& report, bool colour) {
    std::string out;
    const std::size_t width = place_width(report);
    for (const check::Finding& finding : report.fixed) append_line(out, finding.diagnostic, "fixed:", width, colour);
    for (const check::Finding& finding : report.findings)
        append_line(out, finding.diagnostic, std::string(to_string(finding.diagnostic.severity)) + ':', width, colour);
    return out + (out.empty() ? "" : "\n") + summary(report) + '\n';
}

}  // namespace shuyu::cli
