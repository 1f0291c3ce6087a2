#pragma once
#include <cstdint>
#include <string_view>

namespace shuyu::pair {

/// What an English word is for the question where a gloss begins and ends; a set of flags.
enum class WordClass : std::uint32_t {
    none = 0,
    determiner = 1 << 0,   ///< a the this its every
    preposition = 1 << 1,  ///< in by with from; not "of"
    of = 1 << 2,
    conjunction = 1 << 3,  ///< because while that
    coordinator = 1 << 4,  ///< and or
    pronoun = 1 << 5,
    auxiliary = 1 << 6,      ///< is has will
    verb = 1 << 7,           ///< a form that is hardly ever part of a noun phrase: says, became, include
    adverb = 1 << 8,         ///< also, often, very, now
    language = 1 << 9,       ///< Chinese, Cantonese, Mandarin
    script = 1 << 10,        ///< simplified, traditional
    reading = 1 << 11,       ///< pinyin, Wade–Giles, romanised
    literal = 1 << 12,       ///< literally, lit., meaning
    reference = 1 << 13,     ///< see, figure, page, above, left: a cross-reference
    role = 1 << 14,          ///< author, editor, director
    usage = 1 << 15,         ///< formal, slang, noun: a label about the word, no gloss
    calling = 1 << 16,       ///< called, named, known, termed
    meaning = 1 << 17,       ///< means, refers, denotes, translates
    example = 1 << 18,       ///< e.g., such, including
    time = 1 << 19,          ///< months, BC, century
    generic = 1 << 20,       ///< word, term, character, phrase: what stands before a quoted fragment
    abbreviation = 1 << 21,  ///< e.g. lit. Mr. U.S.: the full stop belongs to it
    ordinal = 1 << 22,       ///< first, second, 3rd, last
    unit = 1 << 23,          ///< kg, yuan, per, cent, hours: what is counted or measured by
    exchange = 1 << 24,      ///< NASDAQ, HKEX: where shares have a symbol
    unknown = 1U << 31,      ///< not looked up yet
};

constexpr WordClass operator|(WordClass a, WordClass b) {
    return static_cast<WordClass>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}
constexpr WordClass operator&(WordClass a, WordClass b) {
    return static_cast<WordClass>(static_cast<std::uint32_t>(a) & static_cast<std::uint32_t>(b));
}
constexpr bool any(WordClass set) {
    return set != WordClass::none;
}

/// Words that carry grammar rather than content.
inline constexpr WordClass function_words = WordClass::determiner | WordClass::preposition | WordClass::of |
                                            WordClass::conjunction | WordClass::coordinator | WordClass::pronoun |
                                            WordClass::auxiliary;

/// The classes of a word, whatever its case; none for words that the tables don't know. A hash look-up.
WordClass classes_of(std::string_view word);

}  // namespace shuyu::pair
