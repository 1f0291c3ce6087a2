#include "cli/text_table.hpp"

#include <algorithm>

#include "cli/display_width.hpp"

namespace shuyu::cli {
namespace {

constexpr std::size_t widest_column = 40;
constexpr std::size_t measured_rows = 10'000;

void append_row(std::string& out, const std::vector<std::string>& cells, const std::vector<TextTable::Column>& columns,
                const std::vector<std::size_t>& widths) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t width = display_width(cells[i]);
        const std::size_t padding = widths[i] > width ? widths[i] - width : 0;
        if (columns[i].align == Align::right) out.append(padding, ' ');
        out += cells[i];
        if (i + 1 == cells.size()) break;  // no blanks at a line's end
        if (columns[i].align == Align::left) out.append(padding, ' ');
        out += "  ";
    }
    out += '\n';
}

}  // namespace

void TextTable::add_note(std::string note) {
    std::string& last = m_rows.back().note;
    last.append(last.empty() ? "" : "\n").append(note);
}

std::vector<std::size_t> TextTable::widths() const {
    std::vector<std::size_t> widths;
    for (const Column& column : m_columns) widths.push_back(display_width(column.title));
    for (std::size_t row = 0; row < std::min(m_rows.size(), measured_rows); ++row)
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            widths[i] = std::max(widths[i], std::min(widest_column, display_width(m_rows[row].cells[i])));
    return widths;
}

std::string TextTable::print() const {
    const std::vector<std::size_t> measured = widths();
    std::vector<std::string> titles;
    for (const Column& column : m_columns) titles.push_back(column.title);
    std::string out;
    append_row(out, titles, m_columns, measured);
    for (const Row& row : m_rows) {
        append_row(out, row.cells, m_columns, measured);
        if (!row.note.empty()) out.append(row.note).append("\n");
    }
    return out;
}

}  // namespace shuyu::cli
