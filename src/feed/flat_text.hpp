#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "feed/export_report.hpp"

namespace shuyu::feed {

/// Fields of an entry gathered into one line of text: tabs become blanks and line ends " / ". A field with control or
/// invisible characters is left out and reported.
class FlatText {
public:
    FlatText(const Entry& entry, ExportReport& report) : m_entry(entry), m_report(report) {}

    /// Adds `text`, behind `label` and a colon when there is one; nothing when it is empty.
    void add(std::string_view field, std::string_view text, std::string_view label = "");
    std::string join(std::string_view between) const;
    const std::vector<std::string>& parts() const { return m_parts; }

private:
    const Entry& m_entry;
    ExportReport& m_report;
    std::vector<std::string> m_parts;
};

/// `text` on one line: tabs as blanks, line ends as `line_end`.
std::string on_one_line(std::string_view text, std::string_view line_end);

}  // namespace shuyu::feed
