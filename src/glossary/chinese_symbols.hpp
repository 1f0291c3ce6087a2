#pragma once
#include <cstddef>
#include <string_view>

#include "glossary/spelling_slots.hpp"
#include "glossary/symbol_trie.hpp"

/// Chinese text as a sequence of symbols in which terms are looked for.
namespace shuyu::glossary {

struct ChineseSymbol {
    char32_t character = 0;  ///< as it stands; a run of white space is one blank, with a blank line in it a line end
    std::size_t end = 0;     ///< byte after it
};

/// The symbol at `at` (< text.size()). `previous` is the character before it within the term: between two Han a line
/// end counts as nothing, as lines of Chinese are wrapped without a blank.
ChineseSymbol next_symbol(std::string_view text, std::size_t at, char32_t previous);

/// Whether a term that begins or ends with `c` must not go on in the text with another such character: Latin letters,
/// digits, and their marks. Chinese has no word borders, the Latin in it has.
bool has_word_border(char32_t c);

/// Adds the symbols of a term to the key: folded characters (text/fold_character.hpp). At most `most`, else false.
bool add_chinese_key(std::string_view term, std::size_t most, SymbolKeys& keys);

/// Whether the Latin letters of the term must stand as they are without being asked for: an acronym with no Chinese
/// beside it ("IT").
bool is_bare_acronym(std::string_view term);

/// Agree for Chinese.
Agreement agree_in_chinese(std::string_view found, std::string_view pattern, LetterCase letter_case);

}  // namespace shuyu::glossary
