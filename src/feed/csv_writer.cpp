#include "feed/csv_writer.hpp"

#include <algorithm>

#include "feed/text_rule.hpp"

namespace shuyu::feed {

void CsvWriter::add_row(std::span<const std::string> fields) {
    bool is_first = true;
    for (const std::string& field : fields) {
        if (!is_first) m_text += m_delimiter;
        is_first = false;
        add_field(field);
    }
    m_text += '\n';
}

void CsvWriter::add_field(std::string_view field) {
    const char special[] = {m_delimiter, '"', '\r', '\n', '\0'};
    if (m_quote == Quote::where_needed && field.find_first_of(special) == std::string_view::npos) {
        m_text += field;
        return;
    }
    m_text += '"';
    for (const char c : field) {
        if (c == '"') m_text += '"';
        m_text += c;
    }
    m_text += '"';
}

std::string defused(std::string_view field) {
    const std::string_view rest = field.substr(std::min(field.find_first_not_of('\''), field.size()));
    return is_formula(rest) ? '\'' + std::string(field) : std::string(field);
}

std::string undefused(std::string_view field) {
    const std::string_view rest = field.substr(std::min(field.find_first_not_of('\''), field.size()));
    return std::string(is_formula(rest) && rest.size() < field.size() ? field.substr(1) : field);
}

}  // namespace shuyu::feed
