#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "glossary/spelling_slots.hpp"
#include "glossary/string_ids.hpp"
#include "glossary/symbol_trie.hpp"
#include "glossary/term_match.hpp"

namespace shuyu::glossary {

enum class MatchLanguage : std::uint8_t { chinese, english };

/// Finds glossary entries in a text: all spellings are in one trie (symbol_trie.hpp), which is walked from each place
/// of the text at which a word may begin; the longest spelling wins, the search goes on behind it (leftmost-longest,
/// as POSIX regular expressions have it). So no two matches overlap, save that all entries with the same spelling give
/// one each, at the same place, in the order of the patterns.
///
/// Aho and Corasick's automaton (Communications of the ACM 18, 1975) would read each character once, but reports all
/// that overlap, and its failure links take half as much memory again. A walk ends after two or three characters, and
/// never takes more than `longest_pattern`: so the time is linear in the text and does not depend on the number of
/// patterns. A million Chinese terms take some 50 bytes each.
///
/// **Chinese** is matched character by character: simplified or traditional, full-width or not, capitals or not
/// (text/fold_character.hpp), over a line end inside a word. A term's Latin letters and digits end where the text's
/// do: "AI" is not in "AIDS", "5G网络" not in "15G网络". **English** is matched word by word, by stems
/// (text/english_stem.hpp): "blockade" is in "blockading"; hyphens and blanks are the same, a leading article of a
/// gloss counts for nothing, other signs must be there. In both, letters of any case are found, unless the entry says
/// `exact`, or the word is an acronym: "IT" is not in "it".
///
///     patterns "技术", "技术封锁", "封锁线" in "技术封锁线": one match, 技术封锁
class TermMatcher {
public:
    /// Symbols (characters, words) beyond which a spelling is not looked for: it is a sentence.
    static constexpr std::size_t longest_pattern = 256;

    /// Patterns of one entry stand side by side. O(p log p) for p symbols in all; a million Chinese terms in some
    /// 0.5 s.
    TermMatcher(MatchLanguage language, std::span<const TermPattern> patterns);

    /// All matches in text order. `text` is any bytes. May be called from several threads at once.
    std::vector<TermMatch> find(std::string_view text) const;
    /// Also those inside of longer ones and across their ends, in the order of their beginnings: whether a text holds a
    /// spelling at all.
    std::vector<TermMatch> find_overlapping(std::string_view text) const;

    MatchLanguage language() const { return m_language; }
    /// Numbers of the patterns that are never found: empty, with a NUL, or too long.
    const std::vector<std::uint32_t>& left_out() const { return m_left_out; }
    std::size_t memory() const;  ///< bytes

private:
    struct Walk;
    struct Word;
    static std::vector<Word> read_words(std::string_view text, const StringIds& stems);
    bool add_key(std::string_view text, SymbolKeys& keys);
    bool add_english_key(std::string_view gloss, SymbolKeys& keys);
    std::vector<TermMatch> find_chinese(std::string_view text) const;
    std::vector<TermMatch> find_english(std::string_view text) const;
    std::vector<TermMatch> overlapping_chinese(std::string_view text) const;
    std::vector<TermMatch> overlapping_english(std::string_view text) const;
    template <class Found>
    void walk_chinese(std::string_view text, std::size_t begin, const Found& found) const;
    Walk longest_chinese(std::string_view text, std::size_t begin) const;
    template <class Found>
    void walk_english(std::string_view text, std::span<const Word> words, std::size_t first, const Found& found) const;

    MatchLanguage m_language;
    StringIds m_stems;
    SymbolTrie m_trie;
    SpellingSlots m_slots;
    std::vector<std::uint32_t> m_left_out;
};

}  // namespace shuyu::glossary
