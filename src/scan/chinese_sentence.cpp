#include "scan/chinese_sentence.hpp"

#include <string_view>

#include "scan/scanner.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::scan {
namespace {

constexpr std::u32string_view clause_marks = U"，。！？；：…";
constexpr std::u32string_view sentence_ends = U"。！？";
constexpr std::u32string_view other_marks = U"、“”‘’「」『』《》〈〉（）—·";
constexpr std::size_t longest_gap = 24;  // bytes between two clauses of one Chinese text
constexpr std::uint32_t shortest_sentence = 4;
constexpr std::uint32_t shortest_chinese_block = 10;

bool has(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

/// Whether two fragments with this text between them are clauses of one Chinese text.
bool joins_clauses(std::string_view gap) {
    if (gap.size() > longest_gap) return false;
    bool clause = false;
    for (std::size_t at = 0; at < gap.size();) {
        const text::Decoded next = text::decode(gap, at);
        clause = clause || has(clause_marks, next.code_point);
        if (!has(clause_marks, next.code_point) && !has(other_marks, next.code_point) &&
            !text::is_space(next.code_point) && !text::is_digit(next.code_point))
            return false;
        at += next.length;
    }
    return clause;
}

bool ends_sentence(std::string_view rest) {
    return !rest.empty() && has(sentence_ends, text::decode(rest, 0).code_point);
}

bool holds_letters(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode(text, at);
        if (text::is_letter(next.code_point)) return true;
        at += next.length;
    }
    return false;
}

/// A heading or paragraph of which nothing is English.
bool is_chinese_block(std::string_view all, std::span<const Fragment> fragments) {
    std::uint32_t han = 0;
    std::size_t from = 0;
    for (const Fragment& fragment : fragments) {
        han += fragment.han;
        if (holds_letters(all.substr(from, fragment.begin - from))) return false;
        from = fragment.end;
    }
    return han >= shortest_chinese_block && !holds_letters(all.substr(from));
}

}  // namespace

void mark_sentences(const article::Block& block, std::span<Fragment> fragments) {
    const std::string_view all = block.text;
    for (std::size_t i = 0; i < fragments.size(); ++i) {
        Fragment& fragment = fragments[i];
        if (fragment.title) continue;
        if (fragment.han > longest_term) fragment.sentence = true;
        if (fragment.han >= shortest_sentence && ends_sentence(all.substr(fragment.end))) fragment.sentence = true;
        if (i + 1 < fragments.size() && !fragments[i + 1].title &&
            joins_clauses(all.substr(fragment.end, fragments[i + 1].begin - fragment.end)))
            fragment.sentence = fragments[i + 1].sentence = true;
    }
    if (is_chinese_block(all, fragments))
        for (Fragment& fragment : fragments) fragment.sentence = fragment.sentence || !fragment.title;
}

}  // namespace shuyu::scan
