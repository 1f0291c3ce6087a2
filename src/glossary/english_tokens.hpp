#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "glossary/spelling_slots.hpp"

/// English text as a sequence of tokens in which glosses are looked for.
namespace shuyu::glossary {

struct EnglishToken {
    enum class Kind : std::uint8_t {
        word,  ///< letters and digits, an apostrophe between letters too
        sign,  ///< any other character; a gloss with one ("AT&T") needs it, and others end at it
        gap    ///< a blank line: nothing goes on over it
    };
    Kind kind = Kind::word;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first token that begins at `at` or after it; nothing at the end. White space and hyphens only part words:
/// "large-scale" and "large scale" are two words each.
std::optional<EnglishToken> next_token(std::string_view text, std::size_t at);

/// What words with one meaning share: the stem (text/english_stem.hpp) of a word, a sign itself. "" of a gap. An
/// acronym loses no more than the small s of its plural: "AIDS" is no plural of "AID".
std::string token_key(std::string_view text, const EnglishToken& token);

/// Where the gloss begins in earnest: after a leading a, an or the, where something follows.
std::size_t after_article(std::string_view gloss);

/// Whether a word of the gloss is an acronym ("IT", "GPUs"): its capitals must be capitals in a text too.
bool has_acronym(std::string_view gloss);

/// Agree for English.
Agreement agree_in_english(std::string_view found, std::string_view gloss, LetterCase letter_case);

}  // namespace shuyu::glossary
