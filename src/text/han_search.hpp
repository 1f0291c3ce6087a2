#pragma once
#include <cstddef>
#include <string_view>

namespace shuyu::text {

/// Offset, from `from` on, of the first byte that may begin a Han character in UTF-8 (lead bytes E3–E9, EF, F0 and the
/// radicals under E2 BA–BF), or text.size(). Not each hit is Han (kana, full-width forms and emoji share the lead
/// bytes): the caller decodes. This is the scanner's inner loop: on English it runs at the speed of memory.
std::size_t find_possible_han(std::string_view text, std::size_t from);

/// Whether there is any such byte.
inline bool may_hold_han(std::string_view text) {
    return find_possible_han(text, 0) < text.size();
}

}  // namespace shuyu::text
