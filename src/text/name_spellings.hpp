#pragma once
#include <span>

#include "text/romanisation.hpp"

namespace shuyu::text {

/// Spellings of one pinyin syllable ("zhong", ü as "v"): pinyin itself with ü as u, then Wade-Giles where it differs
/// ("chung"). Empty for what is no syllable. Made at the first call of any function here (below 1 ms).
std::span<const Spelling> spellings_of_syllable(std::string_view plain);

/// Cantonese, Hokkien and other spellings in use for one simplified character in names ("chan", "tan" for 陈).
std::span<const Spelling> name_spellings_of(char32_t han);

/// Whole words with a spelling of their own that `text` (simplified) begins with ("peking" for 北京…).
std::span<const Spelling> word_spellings_at(std::u32string_view text);

}  // namespace shuyu::text
