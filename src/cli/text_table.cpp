#include "cli/text_table.hpp"

#include <algorithm>

#include "cli/display_width.hpp"

namespace shuyu::cli {
namespace {

constexpr std::size_t widest_column = 40;

}  // namespace

void TextTable::append_row(std::string& out, const Cells& cells) const {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t width = display_width(cells[i]);
        const std::size_t padding = m_widths[i] > width ? m_widths[i] - width : 0;
        if (m_columns[i].align == Align::right) out.append(padding, ' ');
        out += cells[i];
        if (i + 1 == cells.size()) break;  // no blanks at a line's end
        if (m_columns[i].align == Align::left) out.append(padding, ' ');
        out += "  ";
    }
    out += '\n';
}

void TextTable::add_note(std::string note) {
    std::string& last = m_rows.back().note;
    last.append(last.empty() ? "" : "\n").append(note);
}

void TextTable::measure() {
    m_widths.clear();
    for (const Column& column : m_columns) m_widths.push_back(display_width(column.title));
    for (std::size_t row = 0; row < std::min(m_rows.size(), measured_rows); ++row)
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_widths[i] = std::max(m_widths[i], std::min(widest_column, display_width(m_rows[row].cells[i])));
}

std::string TextTable::print() {
    measure();
    std::vector<std::string> titles;
    for (const Column& column : m_columns) titles.push_back(column.title);
    std::string out;
    append_row(out, titles);
    for (const Row& row : m_rows) {
        append_row(out, row.cells);
        if (!row.note.empty()) out.append(row.note).append("\n");
    }
    return out;
}

}  // namespace shuyu::cli
