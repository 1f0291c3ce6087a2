#include "feed/flat_text.hpp"

namespace shuyu::feed {

void FlatText::add(std::string_view field, std::string_view text, std::string_view label) {
    if (text.empty()) return;
    if (const Broken broken = check_prose(text)) {
        m_report.leave_out(m_entry, field, text, broken);
        return;
    }
    std::string part = label.empty() ? "" : std::string(label) + ": ";
    m_parts.push_back(part + on_one_line(text, " / "));
}

std::string FlatText::join(std::string_view between) const {
    std::string joined;
    for (const std::string& part : m_parts) joined.append(joined.empty() ? "" : between).append(part);
    return joined;
}

std::string on_one_line(std::string_view text, std::string_view line_end) {
    while (text.ends_with('\n')) text.remove_suffix(1);
    std::string line;
    for (const char c : text) {
        if (c == '\n')
            line += line_end;
        else
            line += c == '\t' ? ' ' : c;
    }
    return line;
}

}  // namespace shuyu::feed
