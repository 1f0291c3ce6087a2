#include "pair/passage.hpp"

#include <algorithm>
#include <array>

#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {
namespace {

using text::Decoded;

constexpr std::size_t deepest_bracket = 32;
constexpr int longest_unit_prefix = 6;  // numbering and marks before the text of a list item or cell

struct Punctuation {
    char32_t character;
    TokenKind kind;
};

/// Punctuation that means the same wherever it stands. Quotes, hyphens and full stops need their neighbours.
constexpr Punctuation punctuation[] = {
    {U'{', TokenKind::open},         {U'}', TokenKind::close},        {U'(', TokenKind::open},
    {U')', TokenKind::close},        {U'[', TokenKind::open},         {U']', TokenKind::close},
    {U'（', TokenKind::open},        {U'）', TokenKind::close},       {U'［', TokenKind::open},
    {U'］', TokenKind::close},       {U'【', TokenKind::open},        {U'】', TokenKind::close},
    {U'〔', TokenKind::open},        {U'〕', TokenKind::close},       {U'“', TokenKind::quote_open},
    {U'”', TokenKind::quote_close},  {U'‘', TokenKind::quote_open},   {U'’', TokenKind::quote_close},
    {U'「', TokenKind::quote_open},  {U'」', TokenKind::quote_close}, {U'『', TokenKind::quote_open},
    {U'』', TokenKind::quote_close}, {U'《', TokenKind::quote_open},  {U'》', TokenKind::quote_close},
    {U'〈', TokenKind::quote_open},  {U'〉', TokenKind::quote_close}, {U'«', TokenKind::quote_open},
    {U'»', TokenKind::quote_close},  {U'‹', TokenKind::quote_open},   {U'›', TokenKind::quote_close},
    {U'„', TokenKind::quote_open},   {U',', TokenKind::comma},        {U'，', TokenKind::comma},
    {U'、', TokenKind::enumeration}, {U';', TokenKind::semicolon},    {U'；', TokenKind::semicolon},
    {U':', TokenKind::colon},        {U'：', TokenKind::colon},       {U'/', TokenKind::slash},
    {U'／', TokenKind::slash},       {U'|', TokenKind::slash},        {U'—', TokenKind::dash},
    {U'–', TokenKind::dash},         {U'―', TokenKind::dash},         {U'→', TokenKind::arrow},
    {U'⇒', TokenKind::arrow},        {U'➜', TokenKind::arrow},        {U'=', TokenKind::equals},
    {U'≈', TokenKind::equals},       {U'＝', TokenKind::equals},      {U'!', TokenKind::stop},
    {U'?', TokenKind::stop},         {U'。', TokenKind::stop},        {U'！', TokenKind::stop},
    {U'？', TokenKind::stop},        {U'…', TokenKind::stop},
};

TokenKind kind_of(char32_t c) {
    static const std::array<TokenKind, 128> ascii = [] {
        std::array<TokenKind, 128> kinds;
        kinds.fill(TokenKind::symbol);
        for (const Punctuation& row : punctuation)
            if (row.character < kinds.size()) kinds[row.character] = row.kind;
        return kinds;
    }();
    if (c < ascii.size()) return ascii[c];
    for (const Punctuation& row : punctuation)
        if (row.character == c) return row.kind;
    return TokenKind::symbol;
}

bool is_inner_mark(char32_t c) {
    return c == '\'' || c == U'’' || c == '-' || c == U'‑' || c == U'·' || c == U'ʼ';
}

bool is_ascii_letter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

bool is_word_part(char32_t c) {
    return text::is_latin(c) || text::is_digit(c) || text::is_mark(c);
}

bool has_diacritic(char32_t c) {
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x2000;
}

/// Code point at `at`, or 0 past the end.
char32_t peek(std::string_view all, std::size_t at) {
    return at < all.size() ? text::decode(all, at).code_point : U'\0';
}

char32_t peek_before(std::string_view all, std::size_t at) {
    return at > 0 ? text::decode_before(all, at).code_point : U'\0';
}

/// Past a word that begins at `at`: letters and digits, with single hyphens, apostrophes and middle dots inside, dots
/// inside U.S. and slashes inside I/O.
std::size_t word_end(std::string_view all, std::size_t at, bool& tone_mark) {
    std::size_t end = at;
    while (end < all.size()) {
        while (end < all.size() && is_ascii_letter(all[end])) ++end;
        if (end == all.size() || all[end] == ' ') return end;
        const Decoded next = text::decode(all, end);
        if (is_word_part(next.code_point)) {
            tone_mark = tone_mark || has_diacritic(next.code_point);
            end += next.length;
            continue;
        }
        const char32_t after = peek(all, end + next.length);
        if (is_inner_mark(next.code_point) && is_word_part(after)) {
            end += next.length;
            continue;
        }
        if (end - at == 1 && next.code_point == '.' && text::is_latin(after) && peek(all, end + 2) == '.' &&
            !text::is_latin(peek(all, end + 3))) {
            end += 2;  // e.g. and i.e.; the last full stop is seen to by the caller
            continue;
        }
        const bool single = end - at == 1 || (end >= 2 && (all[end - 2] == '.' || all[end - 2] == '/'));
        if (single && text::is_upper(static_cast<unsigned char>(all[end - 1])) && text::is_upper(after) &&
            (next.code_point == '.' || next.code_point == '/') && !text::is_latin(peek(all, end + 2))) {
            end += 1;  // U.S. and I/O, not either/or
            continue;
        }
        break;
    }
    return end;
}

/// A romanised syllable with a tone number ("goi1", "hong2").
bool is_numbered_syllable(std::string_view word) {
    if (word.size() < 2 || word.size() > 7 || word.back() < '1' || word.back() > '6') return false;
    return std::all_of(word.begin(), word.end() - 1, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::size_t number_end(std::string_view all, std::size_t at, bool& tone_mark) {
    std::size_t end = at;
    while (end < all.size()) {
        const char c = all[end];
        if (text::is_digit(static_cast<unsigned char>(c)) ||
            ((c == '.' || c == ',') && text::is_digit(peek(all, end + 1)))) {
            ++end;
        } else {
            break;
        }
    }
    if (end == at) end += text::decode(all, at).length;
    if (peek(all, end) == '%') return end + 1;
    const char32_t next = peek(all, end);
    if (is_word_part(next) || (next == '-' && text::is_latin(peek(all, end + 1)))) return word_end(all, end, tone_mark);
    return end;
}

}  // namespace

void Passage::assign(const article::Block& block, std::size_t begin, std::size_t end,
                     std::span<const scan::Fragment> fragments) {
    m_block = &block;
    m_fragments = fragments;
    m_begin = begin;
    m_end = end;
    m_has_cells = false;
    m_tokens.clear();
    m_token_of.assign(fragments.size(), -1);
    cut(begin, end);
    match();
    note_edges();
}

void Passage::cut(std::size_t begin, std::size_t end) {
    const std::string_view all = m_block->text.substr(0, end);
    std::size_t fragment = 0;
    bool space = true;
    bool line = false;
    for (std::size_t at = begin; at < end;) {
        Token token;
        token.begin = static_cast<std::uint32_t>(at);
        token.space_before = space;
        token.line_before = line;
        if (fragment < m_fragments.size() && at == m_fragments[fragment].begin) {
            token.kind = TokenKind::fragment;
            token.fragment = static_cast<std::int32_t>(fragment);
            m_token_of[fragment] = size();
            at = m_fragments[fragment].end;
            ++fragment;
        } else if (all[at] == ' ') {
            space = true;
            ++at;
            continue;
        } else {
            const Decoded next = text::decode(all, at);
            const char32_t c = next.code_point;
            const std::size_t limit = fragment < m_fragments.size() ? m_fragments[fragment].begin : end;
            const std::string_view until = all.substr(0, limit);
            if (c == '\n' || c == '\r') {
                space = line = true;
                at += next.length;
                continue;
            }
            if (c == '\t') {
                token.kind = TokenKind::cell;
                m_has_cells = true;
                at += next.length;
            } else if (text::is_space(c) || c == '*' || c == '_' || c == 0x200B) {
                space = true;
                at += next.length;
                continue;
            } else if (text::is_latin(c)) {
                token.kind = TokenKind::word;
                token.capital = text::is_upper(c);
                at = word_end(until, at, token.tone_mark);
                const std::string_view word = all.substr(token.begin, at - token.begin);
                token.tone_mark = token.tone_mark || is_numbered_syllable(word);
                if (peek(until, at) == '.') {
                    const bool dotted = word.find('.') != std::string_view::npos;
                    token.classes = classes_of(word);
                    if (dotted || any(token.classes & WordClass::abbreviation)) {
                        ++at;
                        token.classes = token.classes | classes_of(all.substr(token.begin, at - token.begin)) |
                                        WordClass::abbreviation;
                    }
                }
            } else if (text::is_digit(c)) {
                token.kind = TokenKind::number;
                at = number_end(until, at, token.tone_mark);
            } else if (text::is_letter(c) || text::is_han(c)) {
                token.kind = TokenKind::foreign;
                do at += text::decode(until, at).length;
                while (at < limit && (text::is_letter(peek(until, at)) || text::is_mark(peek(until, at))));
            } else {
                token.kind = kind_of(c);
                at += next.length;
                const char32_t before = peek_before(all, token.begin);
                const char32_t after = peek(all, at);
                if (c == '-' || c == U'‐' || c == U'−') {
                    const bool arrow = after == '>';
                    const bool second = after == '-';
                    if (arrow || second) ++at;
                    const bool loose =
                        (before == 0 || text::is_space(before)) && (text::is_space(after) || after == 0 || second);
                    token.kind = arrow ? TokenKind::arrow : loose || second ? TokenKind::dash : TokenKind::hyphen;
                } else if (c == '=' && after == '>') {
                    ++at;
                    token.kind = TokenKind::arrow;
                } else if (c == '.') {
                    const bool ends = after == 0 || text::is_space(after) || !is_word_part(after);
                    token.kind = ends ? TokenKind::stop : TokenKind::symbol;
                } else if (c == '"' || c == '\'' || c == '`' || c == U'＂') {
                    const bool opens = (before == 0 || text::is_space(before) || kind_of(before) == TokenKind::open ||
                                        kind_of(before) == TokenKind::dash || kind_of(before) == TokenKind::slash ||
                                        kind_of(before) == TokenKind::quote_open || before == '*' || before == '-' ||
                                        before == '"' || before == '\'' || text::is_han(before)) &&
                                       after != 0 && !text::is_space(after);
                    token.kind = opens ? TokenKind::quote_open : TokenKind::quote_close;
                }
            }
        }
        token.end = static_cast<std::uint32_t>(at);
        m_tokens.push_back(token);
        space = line = false;
    }
}

void Passage::match() {
    std::array<int, deepest_bracket> brackets{};
    std::size_t depth = 0;
    int quote = -1;
    m_group.assign(m_tokens.size(), -1);
    for (int i = 0; i < size(); ++i) {
        Token& token = m_tokens[static_cast<std::size_t>(i)];
        if (token.kind == TokenKind::word) {  // most are
            m_group[static_cast<std::size_t>(i)] = depth > 0 ? brackets[depth - 1] : -1;
            continue;
        }
        const char32_t c = peek(m_block->text, token.begin);
        const bool same_mark = quote >= 0 && peek(m_block->text, (*this)[quote].begin) == c;
        if (token.kind == TokenKind::quote_open && same_mark && (c == '"' || c == '`' || c == '\''))
            token.kind = TokenKind::quote_close;  // 核心"the core": toggles
        if (token.kind == TokenKind::quote_close && quote < 0 && (c == '"' || c == '`'))
            token.kind = TokenKind::quote_open;
        if (token.kind == TokenKind::close && depth > 0) {
            --depth;
            token.partner = brackets[depth];
            m_tokens[static_cast<std::size_t>(brackets[depth])].partner = i;
        }
        m_group[static_cast<std::size_t>(i)] = depth > 0 ? brackets[depth - 1] : -1;
        if (token.kind == TokenKind::open && depth < brackets.size()) brackets[depth++] = i;
        if (token.kind == TokenKind::quote_open) {
            quote = i;
        } else if (token.kind == TokenKind::quote_close && quote >= 0) {
            token.partner = quote;
            m_tokens[static_cast<std::size_t>(quote)].partner = i;
            quote = -1;
        }
    }
    while (depth > 0) {  // never closed: no group
        const int open = brackets[--depth];
        for (int& group : m_group)
            if (group == open) group = depth > 0 ? brackets[depth - 1] : -1;
    }
}

void Passage::note_edges() {
    const auto marks = m_block->marks;
    auto mark = std::lower_bound(marks.begin(), marks.end(), m_begin,
                                 [](const article::Mark& a, std::size_t at) { return a.begin < at; });
    for (; mark != marks.end() && mark->begin < m_end; ++mark) {
        if (mark->kind == article::MarkKind::chinese || mark->kind == article::MarkKind::ruby) continue;
        const auto first = std::lower_bound(m_tokens.begin(), m_tokens.end(), mark->begin,
                                            [](const Token& t, std::size_t at) { return t.begin < at; });
        if (first == m_tokens.end() || first->begin >= mark->end) continue;
        first->edge_before = true;
        if (first != m_tokens.begin()) std::prev(first)->edge_after = true;
        const auto after = std::lower_bound(first, m_tokens.end(), mark->end,
                                            [](const Token& t, std::size_t at) { return t.begin < at; });
        std::prev(after)->edge_after = true;
        if (after != m_tokens.end()) after->edge_before = true;
    }
}

std::string_view Passage::text(int begin, int end) const {
    if (begin >= end) return {};
    return m_block->text.substr((*this)[begin].begin, (*this)[end - 1].end - (*this)[begin].begin);
}

bool Passage::begins_unit(int index) const {
    for (int i = index - 1, steps = 0; i >= 0; --i, ++steps) {
        const Token& token = (*this)[i];
        if (token.kind == TokenKind::cell) return true;
        const bool mark = token.kind == TokenKind::symbol || token.kind == TokenKind::dash ||
                          token.kind == TokenKind::stop || token.kind == TokenKind::number ||
                          token.kind == TokenKind::quote_open || token.kind == TokenKind::hyphen;
        if (!mark || steps >= longest_unit_prefix) return false;
    }
    return m_begin == 0;
}

bool Passage::ends_unit(int index) const {
    for (int i = index + 1, steps = 0; i < size(); ++i, ++steps) {
        const Token& token = (*this)[i];
        if (token.kind == TokenKind::cell) return true;
        const bool mark =
            token.kind == TokenKind::symbol || token.kind == TokenKind::stop || token.kind == TokenKind::quote_close;
        if (!mark || steps >= longest_unit_prefix) return false;
    }
    return m_end == m_block->text.size();
}

}  // namespace shuyu::pair
