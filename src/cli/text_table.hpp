#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace shuyu::cli {

enum class Align { left, right };

/// Rows of cells, printed in aligned columns with two blanks between. A column is as wide as its widest cell among the
/// first rows (10,000), but never wider than 40 cells; what is longer pushes the rest of its own row only.
class TextTable {
public:
    struct Column {
        std::string title;
        Align align = Align::left;
    };

    using Cells = std::vector<std::string>;

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// One cell for each column, safe to print.
    void add_row(Cells cells) { m_rows.push_back({std::move(cells), {}}); }
    /// A line below the last row, without columns.
    void add_note(std::string note);
    bool is_empty() const { return m_rows.empty(); }

    std::size_t count_rows() const { return m_rows.size(); }
    /// Rows that decide how wide the columns are; with so many rows the rest can be printed one by one.
    static constexpr std::size_t measured_rows = 10'000;

    /// Titles and rows. Fixes the widths.
    std::string print();
    /// A row after those that `print` printed, in columns of the same widths.
    void append_row(std::string& out, const Cells& cells) const;

private:
    struct Row {
        Cells cells;
        std::string note;
    };
    void measure();

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_widths;
};

}  // namespace shuyu::cli
