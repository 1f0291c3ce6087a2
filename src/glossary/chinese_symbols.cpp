#include "glossary/chinese_symbols.hpp"

#include "text/fold_character.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::glossary {
namespace {

bool is_line_end(std::string_view text, std::size_t at) {
    return text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
}

ChineseSymbol white_space(std::string_view text, std::size_t at, char32_t previous) {
    std::size_t lines = 0;
    text::Decoded next;
    for (; at < text.size(); at += next.length) {
        next = text::decode(text, at);
        if (!text::is_space(next.code_point)) break;
        if (is_line_end(text, at)) ++lines;
    }
    if (lines > 1) return {U'\n', at};
    const bool is_wrapped = lines == 1 && text::is_han(previous) && at < text.size() && text::is_han(next.code_point);
    if (is_wrapped) return {next.code_point, at + next.length};
    return {U' ', at};
}

}  // namespace

ChineseSymbol next_symbol(std::string_view text, std::size_t at, char32_t previous) {
    const text::Decoded next = text::decode(text, at);
    if (text::is_space(next.code_point)) return white_space(text, at, previous);
    return {next.code_point, at + next.length};
}

bool has_word_border(char32_t c) {
    const bool is_plainly_not = c >= 0x2E80 && c < 0xFF10;
    return !is_plainly_not && (text::is_latin(c) || text::is_digit(c) || text::is_mark(c));
}

bool add_chinese_key(std::string_view term, std::size_t most, SymbolKeys& keys) {
    std::size_t count = 0;
    char32_t previous = 0;
    for (std::size_t at = 0; at < term.size(); ++count) {
        const ChineseSymbol symbol = next_symbol(term, at, previous);
        previous = symbol.character;
        at = symbol.end;
        if (count == most) return false;
        keys.push(text::folded_character(symbol.character));
    }
    return true;
}

bool is_bare_acronym(std::string_view term) {
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < term.size();) {
        const text::Decoded next = text::decode(term, at);
        if (text::is_han(next.code_point) || text::is_lower(next.code_point)) return false;
        if (text::is_upper(next.code_point)) ++capitals;
        at += next.length;
    }
    return capitals >= 2;
}

Agreement agree_in_chinese(std::string_view found, std::string_view pattern, LetterCase letter_case) {
    const bool is_strict = letter_case == LetterCase::exact || is_bare_acronym(pattern);
    bool is_same = true;
    std::size_t at = 0;
    ChineseSymbol in_pattern;
    ChineseSymbol in_text;
    while (at < pattern.size() && in_text.end < found.size()) {
        in_pattern = next_symbol(pattern, at, in_pattern.character);
        in_text = next_symbol(found, in_text.end, in_text.character);
        at = in_pattern.end;
        const char32_t a = text::plain_character(in_pattern.character);
        const char32_t b = text::plain_character(in_text.character);
        if (is_strict && a != b) return Agreement::refused;
        if (in_pattern.character != in_text.character) is_same = false;
    }
    return is_same ? Agreement::same : Agreement::fits;
}

}  // namespace shuyu::glossary
