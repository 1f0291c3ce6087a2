#include "feed/english_fit.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "feed/article_text.hpp"
#include "pair/example.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

using article::Format;
using pair::Span;

constexpr std::array<std::string_view, 3> articles = {"a", "an", "the"};
constexpr std::array<std::string_view, 22> determiners = {
    "a",   "an", "the",  "this", "that", "these", "those", "its",  "his",   "her",   "their",
    "our", "my", "your", "no",   "any",  "each",  "every", "some", "which", "whose", "another"};

constexpr std::array<std::string_view, 20> abbreviations = {"mr",   "mrs",  "ms", "dr",  "st",     "co", "inc",
                                                            "ltd",  "corp", "no", "vs",  "jr",     "sr", "gen",
                                                            "prof", "eg",   "ie", "etc", "approx", "fig"};

bool is_markup(char c) {
    return c == '*' || c == '_' || c == '~' || c == '<' || c == '>';
}

template <std::size_t Count>
bool is_among(const std::array<std::string_view, Count>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_word_part(char32_t c) {
    return text::is_letter(c) || text::is_digit(c) || text::is_mark(c);
}

std::string lowered_ascii(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    return out;
}

std::vector<std::string_view> words_of(std::string_view english) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < english.size();) {
        const std::size_t end = std::min(english.find(' ', at), english.size());
        if (end > at) words.push_back(english.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// Where the words stand that end at `end`, white space of any length between them; npos when they do not.
std::size_t words_before(std::string_view text, std::size_t end, std::span<const std::string_view> words) {
    for (std::size_t i = words.size(); i > 0; --i) {
        if (i < words.size()) {
            const std::size_t blank = skip_space_back(text, end);
            if (blank == end) return std::string_view::npos;
            end = blank;
        }
        const std::string_view word = words[i - 1];
        if (end < word.size() || lowered_ascii(text.substr(end - word.size(), word.size())) != lowered_ascii(word))
            return std::string_view::npos;
        end -= word.size();
    }
    const bool goes_on = end > 0 && is_word_part(text::decode_before(text, end).code_point);
    return goes_on ? std::string_view::npos : end;
}

/// The end of the words that begin at `begin`; npos when they do not.
std::size_t words_after(std::string_view text, std::size_t begin, std::span<const std::string_view> words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) {
            const std::size_t blank = skip_space(text, begin);
            if (blank == begin) return std::string_view::npos;
            begin = blank;
        }
        if (lowered_ascii(text.substr(std::min(begin, text.size()), words[i].size())) != lowered_ascii(words[i]))
            return std::string_view::npos;
        begin += words[i].size();
    }
    const bool goes_on = begin < text.size() && is_word_part(text::decode(text, begin).code_point);
    return goes_on ? std::string_view::npos : begin;
}

/// Words of the English that stand before the place already, at most all.
std::size_t count_doubled_before(std::string_view text, std::size_t at, std::span<const std::string_view> words) {
    at = skip_space_back(text, at);
    for (std::size_t count = words.size(); count > 0; --count)
        if (words_before(text, at, words.first(count)) != std::string_view::npos) return count;
    const bool has_article = words.size() > 1 && is_among(articles, lowered_ascii(words.front()));
    if (!has_article) return 0;
    std::size_t begin = at;
    while (begin > 0 && text::is_latin(static_cast<unsigned char>(text[begin - 1]))) --begin;
    return is_among(determiners, lowered_ascii(text.substr(begin, at - begin))) ? 1 : 0;
}

std::size_t count_doubled_after(std::string_view text, std::size_t at, std::span<const std::string_view> words) {
    at = skip_space(text, at);
    for (std::size_t count = words.size(); count > 0; --count)
        if (words_after(text, at, words.last(count)) != std::string_view::npos) return count;
    return 0;
}

std::string joined(std::span<const std::string_view> words) {
    std::string out;
    for (const std::string_view word : words) out.append(out.empty() ? "" : " ").append(word);
    return out;
}

std::size_t without_wraps_before(std::string_view text, std::size_t at, Format format) {
    for (std::size_t length = wrap_before(text, at, format); length > 0; length = wrap_before(text, at, format))
        at -= length;
    return at;
}

/// What Markdown writes before the text of a heading, a quote or a list's item.
bool is_block_prefix(std::string_view line) {
    const std::size_t number = std::min(line.find_first_not_of("0123456789"), line.size());
    if (number > 0 && number + 1 < line.size() && (line[number] == '.' || line[number] == ')'))
        line.remove_prefix(number + 1);
    return line.find_first_not_of("#>-+* \t") == std::string_view::npos;
}

/// Whether the tag that ends at `end` begins a block with sentences in it: no cell, no line break.
bool begins_block(std::string_view text, std::size_t end) {
    const std::size_t begin = text.substr(0, end).rfind('<');
    if (begin == std::string_view::npos) return false;
    const std::string name = lowered_ascii(text.substr(begin, 3));
    return name != "<td" && name != "<th" && name != "<br";
}

/// Whether a word with a full stop ends at `end` that is no abbreviation: no single letter ("U.S."), no title.
bool ends_with_full_stop(std::string_view text, std::size_t end) {
    if (text[end - 1] != '.') return false;
    std::size_t begin = end - 1;
    while (begin > 0 && is_word_part(static_cast<unsigned char>(text[begin - 1]))) --begin;
    const std::string word = lowered_ascii(text.substr(begin, end - 1 - begin));
    if (word.empty() || is_among(abbreviations, word)) return false;
    return word.size() > 1 || text::is_digit(static_cast<unsigned char>(word.front()));
}

bool begins_sentence(std::string_view text, std::size_t place, Format format) {
    const std::size_t inner = without_wraps_before(text, place, format);
    const std::size_t end = without_wraps_before(text, skip_space_back(text, inner), format);
    if (end == 0) return true;
    const std::string_view between = text.substr(end, place - end);
    if (std::count(between.begin(), between.end(), '\n') > 1) return true;
    const std::size_t line = text.substr(0, inner).find_last_of("\r\n") + 1;  // 0 when there is none
    const bool has_prefix = inner > line && is_block_prefix(text.substr(line, inner - line));
    if (has_prefix && format == Format::markdown) return true;
    const char32_t last = text::decode_before(text, end).code_point;
    if (last == '>' && format != Format::plain) return begins_block(text, end);
    const bool is_parted = end < inner || last >= 0x3000;
    return is_parted && (ends_with_full_stop(text, end) || pair::sentence_ends_before(text, end));
}

/// Quotes fit either side of a word: only emphasis and tags are looked through.
std::size_t without_markup_before(std::string_view text, std::size_t at, Format format) {
    for (std::size_t length = wrap_before(text, at, format); length > 0; length = wrap_before(text, at, format)) {
        if (!is_markup(text[at - 1])) break;
        at -= length;
    }
    return at;
}

std::size_t without_markup_after(std::string_view text, std::size_t at, Format format) {
    for (std::size_t length = wrap_after(text, at, format); length > 0; length = wrap_after(text, at, format)) {
        if (!is_markup(text[at])) break;
        at += length;
    }
    return at;
}

/// Emphasis of Markdown ends where a blank stands at its inner side.
bool is_wrapped(std::string_view text, Span place, Format format) {
    if (format != Format::markdown || place.begin == 0 || place.end >= text.size()) return false;
    const char before = text[place.begin - 1];
    return before == text[place.end] && wrap_before(text, place.begin, format) == 1 && is_markup(before);
}

std::string with_capital(std::string english) {
    if (!english.empty() && english.front() >= 'a' && english.front() <= 'z')
        english.front() = static_cast<char>(english.front() & ~0x20);
    return english;
}

}  // namespace

bool needs_blank_before(std::string_view text, Span place, Format format) {
    if (is_wrapped(text, place, format)) return false;
    const std::size_t at = without_markup_before(text, place.begin, format);
    if (at == 0) return false;
    const char32_t last = text::decode_before(text, at).code_point;
    const bool is_sign =
        last < 0x80 && std::string_view(")],.;:!?%").find(static_cast<char>(last)) != std::string_view::npos;
    return is_word_part(last) || is_sign;
}

bool needs_blank_after(std::string_view text, Span place, Format format) {
    if (is_wrapped(text, place, format)) return false;
    const std::size_t at = without_markup_after(text, place.end, format);
    if (at >= text.size()) return false;
    const char32_t next = text::decode(text, at).code_point;
    return is_word_part(next) || next == '(';
}

TextEdit fitted(std::string_view text, Format format, Span place, std::string_view english) {
    const std::vector<std::string_view> all = words_of(english);
    std::span<const std::string_view> words = all;
    const std::size_t before = count_doubled_before(text, place.begin, words);
    words = words.subspan(before);
    const std::size_t after = count_doubled_after(text, place.end, words);
    words = words.first(words.size() - after);
    if (words.empty()) {  // all of it is there: with the fragment its blanks go
        if (before > 0) return {skip_space_back(text, place.begin), place.end, ""};
        return {place.begin, skip_space(text, place.end), ""};
    }
    const bool is_capital = before == 0 && begins_sentence(text, place.begin, format);
    std::string written = escaped_for(format, is_capital ? with_capital(joined(words)) : joined(words));
    if (needs_blank_before(text, place, format)) written.insert(0, 1, ' ');
    if (needs_blank_after(text, place, format)) written += ' ';
    return {place.begin, place.end, written};
}

bool has_beside(std::string_view text, Format format, Span place, std::string_view english) {
    const std::vector<std::string_view> words = words_of(english);
    const auto skip = [&](std::size_t at) {
        for (std::size_t length = wrap_after(text, at, format); length > 0; length = wrap_after(text, at, format))
            at += length;
        return at;
    };
    std::size_t after = skip_space(text, skip(place.end));
    std::size_t before = skip_space_back(text, without_wraps_before(text, place.begin, format));
    const char32_t open = after < text.size() ? text::decode(text, after).code_point : 0;
    if (open == '(' || open == U'（') after = skip(after + text::decode(text, after).length);
    const char32_t close = before > 0 ? text::decode_before(text, before).code_point : 0;
    if (close == '(' || close == U'（')
        before = without_wraps_before(text, skip_space_back(text, before - text::decode_before(text, before).length),
                                      format);
    return words_after(text, after, words) != std::string_view::npos ||
           words_before(text, before, words) != std::string_view::npos;
}

}  // namespace shuyu::feed
