#pragma once
#include <array>
#include <span>

#include "pair/patterns.hpp"

namespace shuyu::pair {

/// What a part of a bracket says that it is: "pinyin: …", "lit. …", "simplified Chinese: …".
enum class PartLabel : std::uint8_t {
    none,
    chinese,  ///< a language or script: what follows is Chinese
    reading,  ///< pinyin, Wade–Giles …
    literal,  ///< lit., literally, meaning, "Chinese for"
    other,    ///< another word before a colon: born, SSE, abbreviation
};

/// A part of a bracket or list between two separators, without its label.
struct Part {
    int begin = 0;
    int end = 0;
    TokenKind before = TokenKind::open;  ///< the separator before it; `open` for the first, `word` for "or" and "and"
    PartLabel label = PartLabel::none;
    bool holds_fragment = false;
    bool is_reading = false;  ///< a romanisation of the site's fragment, or a word or two with tone marks

    bool may_be_gloss() const {
        return begin < end && !holds_fragment && !is_reading &&
               (label == PartLabel::none || label == PartLabel::literal);
    }
};

/// The parts of tokens [begin, end), cut at commas, semicolons, slashes, dashes, 、 and "or" outside nested brackets
/// and quotes; at most 12.
struct Parts {
    std::array<Part, 12> parts;
    std::size_t count = 0;

    std::span<const Part> all() const { return {parts.data(), count}; }
};

Parts split_parts(const Site& site, int begin, int end);

/// Whether tokens [begin, end) are a romanisation of the fragment and nothing else.
bool is_reading(const Site& site, int begin, int end);

/// Past the reading that follows the token at `from`, in brackets or bare; `from` when there is none.
int skip_reading(const Site& site, int from);

}  // namespace shuyu::pair
