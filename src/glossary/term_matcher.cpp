#include "glossary/term_matcher.hpp"

#include <algorithm>
#include <unordered_map>

#include "glossary/chinese_symbols.hpp"
#include "glossary/english_tokens.hpp"
#include "text/fold_character.hpp"
#include "text/utf8.hpp"

namespace shuyu::glossary {
namespace {

bool case_matters(MatchLanguage language, const TermPattern& pattern) {
    if (pattern.letter_case == LetterCase::exact) return true;
    return language == MatchLanguage::chinese ? is_bare_acronym(pattern.text) : has_acronym(pattern.text);
}

}  // namespace

struct TermMatcher::Walk {
    std::uint32_t slot = SymbolTrie::none;  ///< of the longest spelling
    std::size_t end = 0;                    ///< of it: byte, or word
    char32_t last = 0;
};

struct TermMatcher::Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t stem = StringIds::none;
};

/// The words of a text with their stems. Texts repeat their words: each is stemmed once.
std::vector<TermMatcher::Word> TermMatcher::read_words(std::string_view text, const StringIds& stems) {
    std::unordered_map<std::string_view, std::uint32_t> known;
    std::vector<Word> words;
    for (auto token = next_token(text, 0); token; token = next_token(text, token->end)) {
        const std::string_view surface = text.substr(token->begin, token->end - token->begin);
        const bool is_gap = token->kind == EnglishToken::Kind::gap;
        const auto [at, is_new] = known.try_emplace(is_gap ? std::string_view() : surface, StringIds::none);
        if (is_new && !is_gap) at->second = stems.find(token_key(text, *token));
        words.push_back({token->begin, token->end, at->second});
    }
    return words;
}

TermMatcher::TermMatcher(MatchLanguage language, std::span<const TermPattern> patterns) : m_language(language) {
    SymbolKeys keys;
    keys.reserve(patterns.size(), 4 * patterns.size());
    for (std::uint32_t number = 0; number < patterns.size(); ++number) {
        const bool is_whole = patterns[number].text.find('\0') == std::string_view::npos;
        if (!is_whole || !add_key(patterns[number].text, keys)) keys.drop();
        keys.end_key();
        if (keys[number].empty()) m_left_out.push_back(number);
    }
    const std::vector<std::uint32_t> order = keys.sorted();
    m_trie = SymbolTrie(keys, order);
    m_slots = SpellingSlots(
        patterns, order, language == MatchLanguage::chinese ? agree_in_chinese : agree_in_english,
        [&](std::uint32_t a, std::uint32_t b) { return std::ranges::equal(keys[a], keys[b]); },
        [&](const TermPattern& pattern) { return case_matters(language, pattern); });
}

bool TermMatcher::add_key(std::string_view text, SymbolKeys& keys) {
    if (m_language == MatchLanguage::english) return add_english_key(text, keys);
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return add_chinese_key(text, longest_pattern, keys);
}

bool TermMatcher::add_english_key(std::string_view gloss, SymbolKeys& keys) {
    std::size_t count = 0;
    for (auto token = next_token(gloss, after_article(gloss)); token; token = next_token(gloss, token->end), ++count) {
        if (count == longest_pattern) return false;
        keys.push(m_stems.add(token_key(gloss, *token)));
    }
    return true;
}

std::vector<TermMatch> TermMatcher::find(std::string_view text) const {
    return m_language == MatchLanguage::chinese ? find_chinese(text) : find_english(text);
}

std::vector<TermMatch> TermMatcher::find_overlapping(std::string_view text) const {
    return m_language == MatchLanguage::chinese ? overlapping_chinese(text) : overlapping_english(text);
}

/// Calls found(walk) for each spelling that begins at `begin`, shorter ones first.
template <class Found>
void TermMatcher::walk_chinese(std::string_view text, std::size_t begin, const Found& found) const {
    SymbolTrie::Node node = SymbolTrie::root;
    ChineseSymbol symbol{0, begin};
    while (symbol.end < text.size()) {
        symbol = next_symbol(text, symbol.end, symbol.character);
        node = m_trie.step(node, text::folded_character(symbol.character));
        if (node == SymbolTrie::none) break;
        const std::uint32_t slot = m_trie.value(node);
        if (slot == SymbolTrie::none) continue;
        const bool goes_on = has_word_border(symbol.character) && symbol.end < text.size() &&
                             has_word_border(text::decode(text, symbol.end).code_point);
        if (!goes_on && m_slots.accepts(slot, text.substr(begin, symbol.end - begin)))
            found(Walk{slot, symbol.end, symbol.character});
    }
}

TermMatcher::Walk TermMatcher::longest_chinese(std::string_view text, std::size_t begin) const {
    Walk longest;
    walk_chinese(text, begin, [&](const Walk& walk) { longest = walk; });
    return longest;
}

std::vector<TermMatch> TermMatcher::overlapping_chinese(std::string_view text) const {
    std::vector<TermMatch> matches;
    bool is_in_word = false;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode(text, at);
        const bool is_word = has_word_border(next.code_point);
        if (!(is_word && is_in_word))
            walk_chinese(text, at, [&](const Walk& walk) {
                m_slots.add_matches(walk.slot, text.substr(at, walk.end - at), at, matches);
            });
        is_in_word = is_word;
        at += next.length;
    }
    return matches;
}

std::vector<TermMatch> TermMatcher::find_chinese(std::string_view text) const {
    std::vector<TermMatch> matches;
    bool is_in_word = false;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode(text, at);
        const bool is_word = has_word_border(next.code_point);
        const bool may_begin = !(is_word && is_in_word);
        const Walk found = may_begin ? longest_chinese(text, at) : Walk();
        if (found.slot != SymbolTrie::none) {
            m_slots.add_matches(found.slot, text.substr(at, found.end - at), at, matches);
            is_in_word = has_word_border(found.last);
            at = found.end;
        } else {
            is_in_word = is_word;
            at += next.length;
        }
    }
    return matches;
}

/// Calls found(slot, end) for each spelling that begins with the word `first`, shorter ones first; `end` is behind its
/// last word.
template <class Found>
void TermMatcher::walk_english(std::string_view text, std::span<const Word> words, std::size_t first,
                               const Found& found) const {
    SymbolTrie::Node node = SymbolTrie::root;
    for (std::size_t i = first; i < words.size() && words[i].stem != StringIds::none; ++i) {
        node = m_trie.step(node, words[i].stem);
        if (node == SymbolTrie::none) break;
        const std::uint32_t slot = m_trie.value(node);
        const std::size_t begin = words[first].begin;
        if (slot != SymbolTrie::none && m_slots.accepts(slot, text.substr(begin, words[i].end - begin)))
            found(slot, i + 1);
    }
}

std::vector<TermMatch> TermMatcher::find_english(std::string_view text) const {
    std::vector<TermMatch> matches;
    const std::vector<Word> words = read_words(text, m_stems);
    for (std::size_t first = 0; first < words.size();) {
        Walk longest{SymbolTrie::none, first + 1};
        walk_english(text, words, first, [&](std::uint32_t slot, std::size_t end) { longest = {slot, end}; });
        if (longest.slot != SymbolTrie::none) {
            const std::size_t begin = words[first].begin;
            m_slots.add_matches(longest.slot, text.substr(begin, words[longest.end - 1].end - begin), begin, matches);
        }
        first = longest.end;
    }
    return matches;
}

std::vector<TermMatch> TermMatcher::overlapping_english(std::string_view text) const {
    std::vector<TermMatch> matches;
    const std::vector<Word> words = read_words(text, m_stems);
    for (std::size_t first = 0; first < words.size(); ++first)
        walk_english(text, words, first, [&](std::uint32_t slot, std::size_t end) {
            const std::size_t begin = words[first].begin;
            m_slots.add_matches(slot, text.substr(begin, words[end - 1].end - begin), begin, matches);
        });
    return matches;
}

std::size_t TermMatcher::memory() const {
    return m_trie.memory() + m_slots.memory() + m_stems.memory();
}

}  // namespace shuyu::glossary
