#include "glossary/map_lines.hpp"

#include <algorithm>

#include "glossary/node_extent.hpp"

namespace shuyu::glossary {

std::string apply_edits(std::string_view text, std::size_t begin, std::size_t end, std::vector<Edit> edits) {
    std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
    std::string out;
    for (const Edit& edit : edits) {
        if (edit.begin < begin || edit.end > end) continue;
        out.append(text.substr(begin, edit.begin - begin)).append(edit.text);
        begin = edit.end;
    }
    return out.append(text.substr(begin, end - begin));
}

std::optional<std::size_t> MapLines::find(std::string_view name) const {
    for (std::size_t i = 0; i < m_map.keys.size(); ++i)
        if (m_map.keys[i].value == name) return i;
    return std::nullopt;
}

std::size_t MapLines::indent() const {
    return m_map.begin - line_begin(m_text, m_map.begin);
}

std::size_t MapLines::limit_of(std::size_t i) const {
    return i + 1 < m_map.keys.size() ? line_begin(m_text, m_map.keys[i + 1].begin) : m_limit;
}

std::size_t MapLines::field_end(std::size_t i) const {
    const std::size_t end = value_end(m_text, m_map.keys[i], m_map.items[i], limit_of(i));
    return line_end(m_text, std::max(end, std::size_t{1}) - 1);
}

void MapLines::set(std::string_view name, const std::string& value, std::span<const std::string_view> order) {
    const auto found = find(name);
    if (found && value.empty())
        remove(*found);
    else if (found)
        replace(*found, value);
    else if (!value.empty())
        insert(name, std::string(indent(), ' ').append(name).append(": ").append(value).append(m_line_end), order);
}

void MapLines::insert(std::string_view name, const std::string& lines, std::span<const std::string_view> order) {
    std::size_t after = 0;
    for (const std::string_view before : order) {
        if (before == name) break;
        if (const auto i = find(before)) after = *i;
    }
    append(after, lines);
}

void MapLines::replace(std::size_t i, const std::string& value) {
    const std::size_t begin = value_begin(m_text, m_map.keys[i], m_map.items[i]);
    const std::size_t end = value_end(m_text, m_map.keys[i], m_map.items[i], limit_of(i));
    const bool needs_blank = begin > 0 && m_text[begin - 1] == ':';
    replace_range(begin, std::max(begin, end),
                  (needs_blank ? " " : "") + value + comments_inside(m_text, m_map.items[i], end));
}

void MapLines::remove(std::size_t i) {
    if (i > 0)
        replace_range(line_begin(m_text, m_map.keys[i].begin), field_end(i), "");
    else if (m_map.keys.size() > 1)  // the dash stays and gets the next field
        replace_range(m_map.keys[0].begin, m_map.keys[1].begin, "");
}

}  // namespace shuyu::glossary
