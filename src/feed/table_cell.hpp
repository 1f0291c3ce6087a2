#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace shuyu::feed {

/// A text in a cell of a GFM table: on one line, `|` as `\|`, without invisible characters (the caller has reported
/// them). As Markdown also `<`, `&` and the signs of emphasis, links and code are escaped.
enum class CellText { plain, markdown };
std::string table_cell(std::string_view text, CellText as);

/// "| a | b |" and a line end.
std::string table_row(const std::vector<std::string>& cells);
/// The head of a table with the line below it.
std::string table_head(const std::vector<std::string>& titles);

}  // namespace shuyu::feed
