#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace shuyu::pair {

/// Longest example, in characters.
inline constexpr std::size_t longest_example = 240;

/// The sentence around bytes [begin, end) of `text`, white space collapsed, cut at word boundaries with "…" to at most
/// `longest_example` characters around that range.
std::string example_around(std::string_view text, std::size_t begin, std::size_t end);

/// Whether a sentence ends with the character that ends before `at`: 。！？ anywhere, . ! ? before a blank, with
/// closing quotes and brackets between; a full stop after one letter or a short abbreviation does not end one.
bool sentence_ends_before(std::string_view text, std::size_t at);

}  // namespace shuyu::pair
