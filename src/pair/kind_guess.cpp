#include "pair/kind_guess.hpp"

#include <vector>

#include "pair/word_class.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {
namespace {

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \t\n/", at), text.size());
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::string_view word_before(std::string_view text, std::size_t at) {
    while (at > 0 && !text::is_latin(static_cast<unsigned char>(text[at - 1])) && text[at - 1] == ' ') --at;
    std::size_t begin = at;
    while (begin > 0 && static_cast<unsigned char>(text[begin - 1]) < 0x80 &&
           text::is_latin(static_cast<unsigned char>(text[begin - 1])))
        --begin;
    return text.substr(begin, at - begin);
}

bool all_capitals(const std::vector<std::string_view>& words) {
    bool any_content = false;
    for (const std::string_view word : words) {
        if (any(classes_of(word) & function_words)) continue;
        any_content = true;
        if (!text::is_upper(text::decode(word, 0).code_point) && !text::is_digit(text::decode(word, 0).code_point))
            return false;
    }
    return any_content;
}

}  // namespace

Kind guess_kind(const Word& word, const scan::Fragment& fragment, std::string_view text, std::string_view gloss) {
    if (fragment.title) return Kind::name;
    if (fragment.sentence) return Kind::phrase;
    if (gloss.empty()) return word.han_count() > 6 ? Kind::phrase : Kind::term;
    const std::vector<std::string_view> words = words_of(gloss);
    if (word.reads_like(gloss) > 0.6 && text::is_upper(text::decode(gloss, 0).code_point)) return Kind::name;
    if (all_capitals(words)) return Kind::name;
    const WordClass first = classes_of(words.empty() ? std::string_view{} : words.front());
    const std::string_view before = word_before(text, fragment.begin);
    const bool after_to = before == "to" || before == "not" || before == "will" || before == "can";
    if (words.size() >= 3 &&
        (any(first & (WordClass::verb | WordClass::pronoun | WordClass::auxiliary)) || words.size() > 5))
        return Kind::phrase;
    if (after_to) return words.size() > 1 ? Kind::phrase : Kind::word;
    if (any(classes_of(before) & WordClass::auxiliary)) return Kind::word;
    return Kind::term;
}

}  // namespace shuyu::pair
