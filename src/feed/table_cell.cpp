#include "feed/table_cell.hpp"

#include "feed/flat_text.hpp"

namespace shuyu::feed {
namespace {

std::string escaped(char c) {
    if (c == '<') return "&lt;";
    if (c == '&') return "&amp;";
    return std::string("\\*_`[]").find(c) == std::string::npos ? std::string(1, c) : std::string{'\\', c};
}

}  // namespace

std::string table_cell(std::string_view text, CellText as) {
    std::string cell;
    for (const char c : on_one_line(text, " ")) {
        if (c == '|')
            cell += "\\|";
        else if (as == CellText::markdown)
            cell += escaped(c);
        else
            cell += c;
    }
    return cell;
}

std::string table_row(const std::vector<std::string>& cells) {
    std::string row = "|";
    for (const std::string& cell : cells) row += (cell.empty() ? " " : ' ' + cell + ' ') + '|';
    return row + '\n';
}

std::string table_head(const std::vector<std::string>& titles) {
    return table_row(titles) + table_row(std::vector<std::string>(titles.size(), "---"));
}

}  // namespace shuyu::feed
