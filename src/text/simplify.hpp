#pragma once
#include <string>
#include <string_view>

namespace shuyu::text {

/// Traditional Chinese in simplified characters, by the rules of ICU's Traditional-Simplified transliterator
/// (single characters, and words that differ from their characters: 乾 is 干 but stays in 乾坤), without its 37 ms to
/// create. Simplified text comes out as it is; twice is the same as once. Quotation marks are left alone.
std::u32string to_simplified(std::u32string_view text);

/// The same for one character by itself: 幹 and 乾 are 干. A binary search.
char32_t simplified_character(char32_t han);

}  // namespace shuyu::text
