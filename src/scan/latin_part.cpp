#include "scan/latin_part.hpp"

#include <algorithm>

#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::scan {
namespace {

/// Capitals longer than this are a word in capitals, not an abbreviation.
constexpr int longest_abbreviation = 6;
constexpr int longest_mixed_form = 5;  // SaaS, eSIM, DevOp is a word
constexpr std::size_t longest_glued = 64;

struct Letters {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int joiners = 0;
};

Letters count_letters(std::string_view word) {
    Letters count;
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded next = text::decode(word, at);
        if (text::is_digit(next.code_point))
            ++count.digits;
        else if (text::is_upper(next.code_point))
            ++count.upper;
        else if (text::is_latin(next.code_point))
            ++count.lower;
        else
            ++count.joiners;
        at += next.length;
    }
    return count;
}

bool is_joiner(char32_t c) {
    return c == '.' || c == '-' || c == '+' || c == '#' || c == '_';
}

bool is_word_part(char32_t c) {
    return text::is_latin(c) || text::is_digit(c);
}

bool looks_like_abbreviation(const Letters& count) {
    return count.lower == 0 && count.upper <= longest_abbreviation;
}

bool looks_like_mixed_form(const Letters& count) {
    return count.upper >= 2 && count.lower > 0 && count.upper + count.lower <= longest_mixed_form;
}

/// K8s, i18n, B2b: digits between letters.
bool looks_like_numeronym(std::string_view word, const Letters& count) {
    const std::size_t digit = word.find_first_of("0123456789");
    const std::size_t after = word.find_first_not_of("0123456789", digit);
    return digit != std::string_view::npos && digit > 0 && after != std::string_view::npos && count.joiners == 0 &&
           count.upper + count.lower <= longest_mixed_form;
}

}  // namespace

bool joins_runs(std::string_view latin) {
    static constexpr std::string_view grammar[] = {"and",  "or",  "of",   "the",  "in",   "to",   "is",  "are",  "for",
                                                   "by",   "on",  "at",   "as",   "its",  "with", "was", "from", "into",
                                                   "that", "but", "were", "than", "then", "not",  "nor"};
    return std::find(std::begin(grammar), std::end(grammar), latin) == std::end(grammar);
}

LatinPart latin_before(std::string_view block, std::size_t at, std::size_t not_before) {
    LatinPart part{at, at, false};
    while (part.begin > not_before && at - part.begin < longest_glued) {
        const text::Decoded before = text::decode_before(block, part.begin);
        if (!is_word_part(before.code_point) && !is_joiner(before.code_point)) break;
        part.begin -= before.length;
    }
    while (part.begin < at && is_joiner(static_cast<unsigned char>(block[part.begin]))) ++part.begin;
    if (part.begin == at) return part;
    const std::string_view word = block.substr(part.begin, at - part.begin);
    const char last = word.back();
    if (last == '.' || last == '-' || last == '_') {  // "1.封锁", "pre-封锁": the word ended before the Chinese
        part.begin = at;
        return part;
    }
    const Letters count = count_letters(word);
    const char32_t before = part.begin > 0 ? text::decode_before(block, part.begin).code_point : U' ';
    const bool own_word = before != '\'' && before != U'’';  // the s of "Wenfeng's一贯"
    const bool one_letter = count.lower == 1 && word.size() == 1 && word != "a" && own_word;
    part.belongs = one_letter || looks_like_abbreviation(count) || looks_like_mixed_form(count) ||
                   looks_like_numeronym(word, count);
    return part;
}

LatinPart latin_after(std::string_view block, std::size_t at) {
    LatinPart part{at, at, false};
    while (part.end < block.size() && part.end - at < longest_glued) {
        const text::Decoded next = text::decode(block, part.end);
        const bool inner = (next.code_point == '.' || next.code_point == '-') && part.end > at &&
                           text::is_digit(static_cast<unsigned char>(block[part.end - 1])) &&
                           part.end + 1 < block.size() &&
                           text::is_digit(static_cast<unsigned char>(block[part.end + 1]));
        if (!is_word_part(next.code_point) && !inner) break;
        part.end += next.length;
    }
    if (part.end == at) return part;
    const Letters count = count_letters(block.substr(at, part.end - at));
    const bool goes_on = part.end + 1 < block.size() && block[part.end] == '.' &&
                         text::is_latin(static_cast<unsigned char>(block[part.end + 1]));  // "封锁U.S."
    part.belongs = looks_like_abbreviation(count) && !goes_on;
    return part;
}

}  // namespace shuyu::scan
