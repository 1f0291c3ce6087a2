#pragma once
#include <cstdint>
#include <string_view>

namespace shuyu::pair {

/// How a gloss stands to its fragment.
enum class Pattern : std::uint8_t {
    parenthesis,         ///< 中文 (gloss)
    before_parenthesis,  ///< gloss (中文)
    inside_parenthesis,  ///< (中文, gloss), (gloss, 中文): both in one bracket
    label,               ///< gloss (Chinese: 中文; pinyin: …)
    quotation,           ///< 中文 "gloss"
    dash,                ///< 中文 — gloss, gloss — 中文
    colon,               ///< 中文: gloss, gloss: 中文
    slash,               ///< gloss / 中文
    arrow,               ///< 中文 -> gloss, 中文 = gloss
    meaning,             ///< 中文 means "gloss", 中文, or gloss
    calling,             ///< gloss, known in Chinese as 中文
    cell,                ///< the neighbouring cell of a table, the definition of a definition list
    apposition,          ///< 中文 gloss, gloss 中文, with nothing in between
    list,                ///< 甲/乙 (a/b): the part of a parallel list
    count_,
};

/// The name that `scan` prints: "parenthesis", "before-parenthesis" …
std::string_view to_string(Pattern pattern);

/// Names for fragments without a gloss.
inline constexpr std::string_view pattern_none = "none";
inline constexpr std::string_view pattern_sentence = "sentence";

}  // namespace shuyu::pair
