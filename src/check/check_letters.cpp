#include <algorithm>

#include "check/rule_functions.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::check {
namespace {

/// Letters that look like Latin ones, from the single characters of Unicode's confusables (UTS #39).
struct LookAlike {
    char32_t letter;
    char latin;
};
constexpr LookAlike look_alikes[] = {
    {U'А', 'A'}, {U'В', 'B'}, {U'Е', 'E'}, {U'З', '3'}, {U'К', 'K'}, {U'М', 'M'}, {U'Н', 'H'}, {U'О', 'O'}, {U'Р', 'P'},
    {U'С', 'C'}, {U'Т', 'T'}, {U'У', 'Y'}, {U'Х', 'X'}, {U'Ѕ', 'S'}, {U'І', 'I'}, {U'Ј', 'J'}, {U'а', 'a'}, {U'е', 'e'},
    {U'о', 'o'}, {U'р', 'p'}, {U'с', 'c'}, {U'у', 'y'}, {U'х', 'x'}, {U'ѕ', 's'}, {U'і', 'i'}, {U'ј', 'j'}, {U'һ', 'h'},
    {U'ԁ', 'd'}, {U'Α', 'A'}, {U'Β', 'B'}, {U'Ε', 'E'}, {U'Ζ', 'Z'}, {U'Η', 'H'}, {U'Ι', 'I'}, {U'Κ', 'K'}, {U'Μ', 'M'},
    {U'Ν', 'N'}, {U'Ο', 'O'}, {U'Ρ', 'P'}, {U'Τ', 'T'}, {U'Υ', 'Y'}, {U'Χ', 'X'}, {U'ο', 'o'}, {U'ν', 'v'},
};

/// The Latin letter or digit that `c` is taken for, or 0.
char latin_for(char32_t c) {
    const bool is_full_width = (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ') || (c >= U'０' && c <= U'９');
    if (is_full_width) return static_cast<char>(c - 0xFEE0);
    const auto* const found = std::find_if(std::begin(look_alikes), std::end(look_alikes),
                                           [&](const LookAlike& pair) { return pair.letter == c; });
    return found == std::end(look_alikes) ? '\0' : found->latin;
}

bool is_part_of_word(char32_t c) {
    return text::is_letter(c) || text::is_digit(c);
}

/// Whether [begin, end) may be meant in Latin letters: each one is, or looks like one, and it is no text of the other
/// script all through ("ν" for a frequency, "Москва").
bool is_disguised(std::u32string_view word) {
    bool has_disguise = false;
    bool has_latin = false;
    for (const char32_t c : word) {
        const bool is_disguise = c >= 0x80 && latin_for(c) != '\0';
        has_disguise = has_disguise || is_disguise;
        has_latin = has_latin || text::is_latin(c);
        if (!is_disguise && !text::is_latin(c) && !text::is_digit(c)) return false;
    }
    return has_disguise && (has_latin || word.size() > 1);
}

/// `text` with the letters of disguised words as the Latin ones. In a Chinese term one letter alone is a word.
std::string mended(const std::string& text, bool is_term) {
    const std::u32string letters = text::to_utf32(text);
    std::u32string out = letters;
    for (std::size_t begin = 0; begin < letters.size();) {
        std::size_t end = begin;
        while (end < letters.size() && is_part_of_word(letters[end])) ++end;
        const std::u32string_view word = std::u32string_view(letters).substr(begin, end - begin);
        const bool is_letter_of_term = is_term && word.size() == 1 && word[0] >= 0x80 && latin_for(word[0]) != '\0';
        if (is_disguised(word) || is_letter_of_term)
            for (std::size_t i = begin; i < end; ++i)
                if (const char latin = letters[i] < 0x80 ? '\0' : latin_for(letters[i]); latin != '\0')
                    out[i] = static_cast<unsigned char>(latin);
        begin = end + 1;
    }
    return text::to_utf8(out);
}

}  // namespace

void check_letters(const Entry& entry, Remarks& remarks) {
    const auto check = [&](const Part& part, const std::string& text, bool is_term) {
        const std::string latin = mended(text, is_term);
        if (latin != text)
            remarks.push_back({"look-alike", part, '"' + text + "\" holds letters that only look like Latin ones",
                               "write \"" + latin + '"'});
    };
    check(entry.part(), entry.term.term, true);
    for (std::size_t i = 0; i < entry.term.glosses.size(); ++i)
        check(entry.gloss(i), entry.term.glosses[i].gloss, false);
}

void fix_letters(glossary::Term& term, const Part& part) {
    if (part.gloss != nothing)
        term.glosses[part.gloss].gloss = mended(term.glosses[part.gloss].gloss, false);
    else
        term.term = mended(term.term, true);
}

}  // namespace shuyu::check
