#pragma once
#include <cstdint>
#include <string_view>

namespace shuyu::article {

/// What an HTML element means for the text in and around it.
enum class HtmlRole : std::uint8_t {
    other,    ///< nothing: the text goes on
    skipped,  ///< its text is not shown, or not part of the running text (ruby annotations)
    block,    ///< begins and ends a block
    heading,
    list,
    list_item,
    table,
    row,
    cell,
    term,        ///< dt
    definition,  ///< dd
    preformatted,
    line_break,
    emphasis,
    code,
    link,
};

/// The role of the element of that name (lower case). O(log n).
HtmlRole html_role(std::string_view name);

}  // namespace shuyu::article
