#include "glossary/english_tokens.hpp"

#include <algorithm>
#include <array>

#include "text/english_stem.hpp"
#include "text/fold_character.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::glossary {
namespace {

using Kind = EnglishToken::Kind;

/// Bytes. A longer word in capitals alone is one of a heading.
constexpr std::size_t longest_acronym = 5;

bool is_word_part(char32_t c) {
    return text::is_letter(c) || text::is_digit(c) || text::is_mark(c);
}

bool is_hyphen(char32_t c) {
    return c == U'-' || (c >= 0x2010 && c <= 0x2013);
}

bool is_apostrophe(char32_t c) {
    return c == U'\'' || c == U'’';
}

bool is_letter_at(std::string_view text, std::size_t at) {
    return at < text.size() && text::is_letter(text::decode(text, at).code_point);
}

std::size_t word_end(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const text::Decoded next = text::decode(text, at);
        const bool is_inner = is_apostrophe(next.code_point) && is_letter_at(text, at + next.length);
        if (!is_inner && !is_word_part(next.code_point)) break;
        at += next.length;
    }
    return at;
}

struct Gap {
    std::size_t end = 0;
    bool is_blank_line = false;
};

Gap skip_gap(std::string_view text, std::size_t at) {
    std::size_t lines = 0;
    while (at < text.size()) {
        const text::Decoded next = text::decode(text, at);
        if (next.code_point == '\n') ++lines;
        if (!text::is_space(next.code_point) && !is_hyphen(next.code_point)) break;
        at += next.length;
    }
    return {at, lines > 1};
}

std::string folded_word(std::string_view word) {
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded next = text::decode(word, at);
        text::append_utf8(out, is_apostrophe(next.code_point) ? U'\'' : text::folded_character(next.code_point));
        at += next.length;
    }
    return out;
}

bool is_acronym(std::string_view word) {
    if (word.size() > 2 && word.back() == 's') word.remove_suffix(1);
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded next = text::decode(word, at);
        if (text::is_lower(next.code_point)) return false;
        if (text::is_upper(next.code_point)) ++capitals;
        at += next.length;
    }
    return capitals >= 2;
}

/// Whether the word in the text has the case of the pattern's, as far as they are the same word: all of it, or only
/// the capitals.
bool has_case_of(std::string_view word, std::string_view pattern, LetterCase letter_case) {
    const std::size_t both = std::min(word.size(), pattern.size());
    for (std::size_t i = 0; i < both; ++i) {
        if (word[i] == pattern[i]) continue;
        if ((word[i] | 0x20) != (pattern[i] | 0x20)) return true;  // the ending begins
        if (letter_case == LetterCase::exact || (pattern[i] >= 'A' && pattern[i] <= 'Z')) return false;
    }
    return true;
}

}  // namespace

std::optional<EnglishToken> next_token(std::string_view text, std::size_t at) {
    const Gap gap = skip_gap(text, at);
    if (gap.end == text.size()) return std::nullopt;
    if (gap.is_blank_line) return EnglishToken{Kind::gap, at, gap.end};
    const text::Decoded first = text::decode(text, gap.end);
    if (!is_word_part(first.code_point)) return EnglishToken{Kind::sign, gap.end, gap.end + first.length};
    return EnglishToken{Kind::word, gap.end, word_end(text, gap.end + first.length)};
}

std::string token_key(std::string_view text, const EnglishToken& token) {
    if (token.kind == Kind::gap) return {};
    std::string_view word = text.substr(token.begin, token.end - token.begin);
    if (token.kind != Kind::word) return folded_word(word);
    if (word.size() > longest_acronym || !is_acronym(word)) return text::english_stem(folded_word(word));
    if (word.back() == 's') word.remove_suffix(1);
    return folded_word(word);
}

std::size_t after_article(std::string_view gloss) {
    constexpr std::array<std::string_view, 3> articles = {"a", "an", "the"};
    const auto first = next_token(gloss, 0);
    if (!first || first->kind != Kind::word) return 0;
    const std::string word = folded_word(gloss.substr(first->begin, first->end - first->begin));
    const bool is_article = std::find(articles.begin(), articles.end(), word) != articles.end();
    const bool is_alone = first->end == gloss.size() || !text::is_space(text::decode(gloss, first->end).code_point);
    return is_article && !is_alone && next_token(gloss, first->end) ? first->end : 0;
}

bool has_acronym(std::string_view gloss) {
    for (auto token = next_token(gloss, 0); token; token = next_token(gloss, token->end))
        if (is_acronym(gloss.substr(token->begin, token->end - token->begin))) return true;
    return false;
}

Agreement agree_in_english(std::string_view found, std::string_view gloss, LetterCase letter_case) {
    auto in_gloss = next_token(gloss, after_article(gloss));
    auto in_text = next_token(found, 0);
    bool is_same = true;
    while (in_gloss && in_text) {
        const std::string_view wanted = gloss.substr(in_gloss->begin, in_gloss->end - in_gloss->begin);
        const std::string_view word = found.substr(in_text->begin, in_text->end - in_text->begin);
        const bool is_checked = letter_case == LetterCase::exact || is_acronym(wanted);
        if (is_checked && !has_case_of(word, wanted, letter_case)) return Agreement::refused;
        if (folded_word(word) != folded_word(wanted)) is_same = false;
        in_gloss = next_token(gloss, in_gloss->end);
        in_text = next_token(found, in_text->end);
    }
    return is_same ? Agreement::same : Agreement::fits;
}

}  // namespace shuyu::glossary
