#include "pair/example.hpp"

#include <algorithm>

#include "text/normalize.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {
namespace {

/// How far to look for the sentence's ends, in bytes: more than any example can hold.
constexpr std::size_t farthest = 1200;

bool is_tail(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

bool is_closing(char32_t c) {
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == U'”' || c == U'’' || c == U'）' || c == U'」' ||
           c == U'》';
}

std::size_t sentence_begin(std::string_view text, std::size_t from) {
    const std::size_t limit = from > farthest ? from - farthest : 0;
    std::size_t at = from;
    while (at > limit) {
        const bool blank = text::is_space(static_cast<unsigned char>(text[at - 1]));
        if (text[at - 1] == '\t') return at;
        if (blank && sentence_ends_before(text, at - 1)) return at;
        if (!blank && !is_tail(text[at]) && at < from && at >= 3 && text.substr(at - 3, 3) == "。") return at;
        --at;
    }
    while (at < from && is_tail(text[at])) ++at;
    return at;
}

std::size_t sentence_end(std::string_view text, std::size_t from) {
    const std::size_t limit = std::min(text.size(), from + farthest);
    std::size_t at = from;
    while (at < limit) {
        if (text[at] == '\t') return at;
        if (text::is_space(static_cast<unsigned char>(text[at])) && at > from && sentence_ends_before(text, at))
            return at;
        ++at;
    }
    while (at > from && at < text.size() && is_tail(text[at])) --at;
    return at;
}

bool is_break(char32_t c) {
    return text::is_space(c);
}

/// The offset at or after `at` where a word begins; `limit` when there is none before it.
std::size_t next_word(std::string_view text, std::size_t at, std::size_t limit) {
    std::size_t i = at;
    while (i < limit && !is_break(text::decode(text, i).code_point)) i += text::decode(text, i).length;
    while (i < limit && is_break(text::decode(text, i).code_point)) i += text::decode(text, i).length;
    return i < limit ? i : at;
}

std::size_t word_end_before(std::string_view text, std::size_t at, std::size_t limit) {
    std::size_t i = at;
    while (i > limit && !is_break(text::decode_before(text, i).code_point)) i -= text::decode_before(text, i).length;
    while (i > limit && is_break(text::decode_before(text, i).code_point)) i -= text::decode_before(text, i).length;
    return i > limit ? i : at;
}

}  // namespace

bool sentence_ends_before(std::string_view text, std::size_t at) {
    if (at == 0) return true;
    if (text[at - 1] == '\t') return true;
    std::size_t mark = at;
    while (mark > 0 && is_closing(text::decode_before(text, mark).code_point))
        mark -= text::decode_before(text, mark).length;
    if (mark == 0) return false;
    const char32_t c = text::decode_before(text, mark).code_point;
    if (c == U'。' || c == U'！' || c == U'？') return true;
    if (c == '!' || c == '?') return true;
    if (c != '.') return false;
    std::size_t word = mark - 1;
    while (word > 0 && text::is_latin(static_cast<unsigned char>(text[word - 1]))) --word;
    return mark - 1 - word > 3 || (mark - 1 - word > 1 && text::is_lower(static_cast<unsigned char>(text[word])));
}

std::string example_around(std::string_view text, std::size_t begin, std::size_t end) {
    const std::size_t from = sentence_begin(text, begin);
    const std::size_t until = sentence_end(text, end);
    std::string before = text::collapse_space(text.substr(from, begin - from));
    if (begin > from && text::is_space(static_cast<unsigned char>(text[begin - 1])) && !before.empty()) before += ' ';
    const std::string core = text::collapse_space(text.substr(begin, end - begin));
    std::string after = text::collapse_space(text.substr(end, until - end));
    if (end < until && text::is_space(static_cast<unsigned char>(text[end])) && !after.empty()) after.insert(0, 1, ' ');
    const std::size_t total =
        text::count_code_points(before) + text::count_code_points(core) + text::count_code_points(after);
    if (total <= longest_example) return before + core + after;
    const std::size_t core_length = std::min(text::count_code_points(core), longest_example - 2);
    const std::size_t room = longest_example - 2 - core_length;
    const std::size_t after_room = std::min(text::count_code_points(after),
                                            std::max(room / 2, room - std::min(room, text::count_code_points(before))));
    const std::size_t before_room = room - after_room;
    std::string out;
    const std::size_t before_length = text::count_code_points(before);
    if (before_length > before_room) {
        const std::size_t cut = text::prefix_length(before, before_length - before_room);
        out = "…" + before.substr(next_word(before, cut, before.size()));
    } else {
        out = before;
    }
    out += core.substr(0, text::prefix_length(core, core_length));
    if (text::count_code_points(after) > after_room) {
        const std::size_t cut = text::prefix_length(after, after_room);
        out += after.substr(0, word_end_before(after, cut, 0)) + "…";
    } else {
        out += after;
    }
    return out;
}

}  // namespace shuyu::pair
