#include "check/finding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace shuyu::check {
namespace {

template <class Value>
void append(std::vector<Value>& to, std::vector<Value> from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

std::string counted(std::size_t count, std::string_view word) {
    if (count == 1) return fmt::format("1 {}", word);
    const bool is_in_y = word.ends_with("ry");
    return fmt::format("{} {}{}", count, word.substr(0, word.size() - (is_in_y ? 1 : 0)), is_in_y ? "ies" : "s");
}

std::size_t Report::count(text::Severity severity) const {
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.diagnostic.severity == severity;
    }));
}

bool Report::has_problems() const {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.diagnostic.severity != text::Severity::note; });
}

void Report::add(Report more) {
    append(findings, std::move(more.findings));
    append(fixed, std::move(more.fixed));
    looked_at += more.looked_at;
    unreadable += more.unreadable;
    noun = more.noun;
}

void sort_by_place(std::vector<Finding>& findings) {
    const auto key = [](const text::Diagnostic& d) {
        return std::tie(d.place.file, d.place.line, d.place.column, d.rule);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding& a, const Finding& b) { return key(a.diagnostic) < key(b.diagnostic); });
}

std::string summary(const Report& report) {
    std::string line;
    for (const text::Severity severity : {text::Severity::error, text::Severity::warning, text::Severity::note}) {
        const std::size_t count = report.count(severity);
        if (count > 0) line += (line.empty() ? "" : ", ") + counted(count, to_string(severity));
    }
    if (line.empty()) line = "nothing to report";
    if (report.looked_at > 0) line += " in " + counted(report.looked_at, report.noun);
    if (!report.fixed.empty()) line += fmt::format("; {} fixed", report.fixed.size());
    return line;
}

}  // namespace shuyu::check
