#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "article/block.hpp"
#include "pair/word_class.hpp"
#include "scan/fragment.hpp"

namespace shuyu::pair {

enum class TokenKind : std::uint8_t {
    word,      ///< Latin letters, with inner hyphens and apostrophes ("live-selling", "Wu Cheng'en", "I/O")
    number,    ///< begins with a digit
    fragment,  ///< a scan::Fragment
    foreign,   ///< letters of another script, kana and Hangul words included
    open,      ///< ( [ { （ ［ 【
    close,
    quote_open,  ///< “ " ' 「 《 and emphasis in plain text
    quote_close,
    comma,        ///< , ，
    enumeration,  ///< 、
    semicolon,
    colon,
    slash,
    dash,    ///< — – or a hyphen between blanks
    hyphen,  ///< a hyphen without blanks between two things that are no one word
    arrow,   ///< -> → ⇒
    equals,
    stop,    ///< . ! ? 。 at the end of a sentence
    cell,    ///< TAB: the boundary of two table cells
    symbol,  ///< all else
};

struct Token {
    std::uint32_t begin = 0;  ///< byte offset in the block's text
    std::uint32_t end = 0;
    TokenKind kind = TokenKind::symbol;
    bool space_before = false;
    bool line_before = false;                        ///< a line end stands before it
    bool capital = false;                            ///< word: begins with a capital
    bool tone_mark = false;                          ///< word: holds a letter with diacritic
    bool edge_before = false;                        ///< emphasis, link or code begins or ends just before it
    bool edge_after = false;                         ///< … just after it
    std::int32_t partner = -1;                       ///< index of the matching bracket or quote, or -1
    std::int32_t fragment = -1;                      ///< index of the fragment, or -1
    mutable WordClass classes = WordClass::unknown;  ///< word: what the tables say of it; looked up when first asked
};

/// A part of a block around some of its fragments, cut into tokens, with brackets and quotes matched. Everything the
/// patterns look at. Text views stay those of the block.
class Passage {
public:
    /// Cuts block.text[begin, end) around `fragments` (those of the block that lie inside, in text order). `first` is
    /// the index of the first of them among the block's. Linear; brackets match to a depth of 32.
    void assign(const article::Block& block, std::size_t begin, std::size_t end,
                std::span<const scan::Fragment> fragments);

    const article::Block& block() const { return *m_block; }
    std::span<const Token> tokens() const { return m_tokens; }
    std::span<const scan::Fragment> fragments() const { return m_fragments; }
    int size() const { return static_cast<int>(m_tokens.size()); }
    const Token& operator[](int index) const { return m_tokens[static_cast<std::size_t>(index)]; }

    bool is(int index, TokenKind kind) const { return index >= 0 && index < size() && (*this)[index].kind == kind; }
    bool is_word(int index) const { return is(index, TokenKind::word); }
    bool is_wordlike(int index) const { return is_word(index) || is(index, TokenKind::number); }
    bool has(int index, WordClass wanted) const { return is_word(index) && any(classes(index) & wanted); }
    WordClass classes(int index) const {
        const Token& token = (*this)[index];
        if (token.classes == WordClass::unknown) token.classes = classes_of(text(index));
        return token.classes;
    }

    std::string_view text(int index) const {
        const Token& token = (*this)[index];
        return {m_block->text.data() + token.begin, token.end - token.begin};
    }
    /// The text of tokens [begin, end), white space between them as it stands.
    std::string_view text(int begin, int end) const;
    /// Token index of a fragment of `fragments()`.
    int token_of(int fragment) const { return m_token_of[static_cast<std::size_t>(fragment)]; }
    /// The opening bracket of the innermost group around a token, or -1.
    int group_of(int index) const { return m_group[static_cast<std::size_t>(index)]; }
    /// Whether nothing stands before (after) the token in its block, cell or list item but marks and numbering.
    bool begins_unit(int index) const;
    bool ends_unit(int index) const;
    /// Whether it holds a boundary of table cells.
    bool has_cells() const { return m_has_cells; }

private:
    void cut(std::size_t begin, std::size_t end);
    void match();
    void note_edges();

    const article::Block* m_block = nullptr;
    std::span<const scan::Fragment> m_fragments;
    std::vector<Token> m_tokens;
    std::vector<int> m_token_of;
    std::vector<int> m_group;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_has_cells = false;
};

}  // namespace shuyu::pair
