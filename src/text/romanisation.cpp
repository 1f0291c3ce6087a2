// A dynamic programme over characters × letters: best[i][j] is the best agreement with i characters and j letters used
// up. A word of Latin is spelled through or skipped as a whole ("the" does not hold "he" for 和), so that chance
// agreements inside English words count for nothing.
#include "text/romanisation.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "text/name_spellings.hpp"
#include "text/pinyin.hpp"
#include "text/script.hpp"
#include "text/simplify.hpp"
#include "text/utf8.hpp"

namespace shuyu::text {
namespace {

constexpr std::size_t max_letters = 64;
constexpr double swapped_weight = 0.97;
constexpr double surname_only = 0.45;
constexpr std::size_t max_words_before = 16;
constexpr std::size_t max_bytes_before = 160;
constexpr float all_weights = 0.0F;
constexpr float pinyin_only = 1.0F;

enum class Sign { letter, nothing, boundary, stop };

struct Folded {
    Sign sign = Sign::stop;
    char letter = 0;
};

constexpr std::u32string_view folded_letters[26] = {U"āáǎàăâäãåÀÁÂÃÄÅĀĂǍ",
                                                    U"",
                                                    U"çćčÇĆČ",
                                                    U"",
                                                    U"ēéěèĕêëẽÈÉÊËĒĔĚ",
                                                    U"",
                                                    U"",
                                                    U"",
                                                    U"īíǐìĭîïÌÍÎÏĪĬǏ",
                                                    U"",
                                                    U"",
                                                    U"",
                                                    U"",
                                                    U"ńňǹñÑŃŇǸ",
                                                    U"ōóǒòŏôöõÒÓÔÖŌŎǑ",
                                                    U"",
                                                    U"",
                                                    U"",
                                                    U"",
                                                    U"",
                                                    U"ūúǔùŭûüǖǘǚǜÙÚÛÜŪŬǓǕǗǙǛ",
                                                    U"",
                                                    U"",
                                                    U"",
                                                    U"",
                                                    U""};

Folded fold_rare(char32_t c) {
    for (std::size_t i = 0; i < 26; ++i) {
        if (folded_letters[i].find(c) != std::u32string_view::npos) return {Sign::letter, static_cast<char>('a' + i)};
    }
    if (is_mark(c) || c == U'’' || c == U'‘' || c == U'ʼ' || c == U'ʻ') return {Sign::nothing};
    if (is_space(c) || c == U'·' || c == U'‐' || c == U'‑' || c == U'–' || c == U'•') return {Sign::boundary};
    return {};
}

constexpr Folded fold_ascii(char32_t c) {
    const char32_t lower = c | 0x20;
    if (lower == 'v') return {Sign::letter, 'u'};
    if (lower >= 'a' && lower <= 'z') return {Sign::letter, static_cast<char>(lower)};
    if (c == '\'' || c == '`' || (c >= '0' && c <= '5')) return {Sign::nothing};  // tone numbers: "hong2bao1"
    if (c == ' ' || c == '-' || c == '\t' || c == '\n' || c == '\r' || c == '.') return {Sign::boundary};
    return {};
}

Folded fold(char32_t c) {
    static constexpr std::array<Folded, 128> ascii = [] {
        std::array<Folded, 128> table{};
        for (char32_t i = 0; i < table.size(); ++i) table[i] = fold_ascii(i);
        return table;
    }();
    return c < ascii.size() ? ascii[c] : fold_rare(c);
}

std::uint32_t letter_bit(char letter) {
    return 1U << (letter - 'a');
}

/// The letters of a Latin text, and where its words begin.
struct Letters {
    char text[max_letters];
    std::uint16_t byte_end[max_letters];  ///< where each letter ends in the source, marks after it included
    bool begins[max_letters + 1] = {};    ///< whether a word begins at this letter; true at the end
    std::size_t size = 0;
    bool is_whole = true;  ///< no stop sign and no letter over the limit cut the text

    explicit Letters(std::string_view source) {
        bool at_boundary = true;
        for (std::size_t at = 0; at < source.size();) {
            const Decoded next = decode(source, at);
            const Folded folded = fold(next.code_point);
            if (folded.sign == Sign::stop || (folded.sign == Sign::letter && size == max_letters)) {
                is_whole = false;
                if (folded.sign == Sign::letter || is_letter(next.code_point)) at_boundary = false;
                break;
            }
            at += next.length;
            if (folded.sign == Sign::boundary) {
                at_boundary = true;
            } else if (folded.sign == Sign::letter) {
                begins[size] = at_boundary;
                text[size++] = folded.letter;
                at_boundary = false;
            }
            if (folded.sign != Sign::boundary && size > 0) byte_end[size - 1] = static_cast<std::uint16_t>(at);
        }
        ends_inside_word = !is_whole && !at_boundary && size == max_letters;
        begins[size] = !ends_inside_word;
    }

    bool ends_inside_word = false;
    bool agree(std::size_t at, const Spelling& spelling) const {
        return at < size && spelling.letters.front() == text[at] && spelling.letters.size() <= size - at &&
               std::equal(spelling.letters.begin(), spelling.letters.end(), text + at);
    }
    /// Whether a word begins with one of the spellings: where none does, nothing agrees.
    bool has_word_that_begins_with(std::span<const Spelling> spellings, std::uint32_t first_letters) const {
        for (std::size_t at = 0; at < size; ++at)
            if (begins[at] && (first_letters & letter_bit(text[at])) != 0 &&
                std::any_of(spellings.begin(), spellings.end(), [&](const Spelling& s) { return agree(at, s); }))
                return true;
        return false;
    }
};

/// First letter of a Latin text, or 0 when something else comes first.
char first_letter(std::string_view latin) {
    for (std::size_t at = 0; at < latin.size();) {
        const Decoded next = decode(latin, at);
        const Folded folded = fold(next.code_point);
        if (folded.sign == Sign::letter) return folded.letter;
        if (folded.sign == Sign::stop) return 0;
        at += next.length;
    }
    return 0;
}

/// Whether the first or last word is one of the spellings.
bool has_surname(std::span<const Spelling> spellings, const Letters& letters) {
    std::size_t last = letters.size - 1;
    while (last > 0 && !letters.begins[last]) --last;
    return std::any_of(spellings.begin(), spellings.end(), [&](const Spelling& s) {
        const std::size_t length = s.letters.size();
        return (letters.agree(0, s) && letters.begins[length]) ||
               (letters.agree(last, s) && last + length == letters.size);
    });
}

/// Whether the letter at `at` is the first after a boundary, or after anything but a letter.
bool begins_word(std::string_view latin, std::size_t at) {
    if (at == 0) return true;
    const Sign sign = fold(decode_before(latin, at).code_point).sign;
    return sign == Sign::boundary || sign == Sign::stop;
}

float least_weight(Spellings spellings) {
    return spellings == Spellings::pinyin ? pinyin_only : all_weights;
}

std::string_view last_word(std::string_view latin) {
    return latin.substr(latin.rfind(' ') + 1);
}

struct Agreement {
    float characters;  ///< sum of weights; below 0: not reached
    float letters;

    float sum(float per_character, float per_letter) const { return characters * per_character + letters * per_letter; }
};

}  // namespace

/// The programme itself; a friend, so that its tables stay out of the header.
class RomanisationSearch {
public:
    /// `first`: the character that is read first, those before it last ("Huateng Ma").
    RomanisationSearch(const Romanisation& han, const Letters& letters, float min_weight, std::size_t first = 0)
        : m_han(han), m_letters(letters), m_min_weight(min_weight), m_first(first) {}

    /// Whether the first `result` letters spell all characters, for the longest such run that ends with a word; 0:
    /// none.
    std::size_t longest_spelled() const {
        bool reached[Romanisation::max_characters + 1][max_letters + 1] = {};
        reached[0][0] = true;
        for (std::size_t i = 0; i < m_han.m_size; ++i) {
            for (std::size_t j = 0; j < m_letters.size; ++j) {
                if (!reached[i][j]) continue;
                for_each_match(i, j,
                               [&](const Spelling& s) { reached[i + s.characters][j + s.letters.size()] = true; });
            }
        }
        for (std::size_t j = m_letters.size; j > 0; --j) {
            if (reached[m_han.m_size][j] && m_letters.begins[j]) return j;
        }
        return 0;
    }

    /// Share of characters × share of letters in the best alignment that may skip characters and whole words.
    double best_share() const {
        const float per_character = 1.0F / static_cast<float>(m_han.m_size);
        const float per_letter = 1.0F / static_cast<float>(m_letters.size);
        Agreement best[Romanisation::max_characters + 1][max_letters + 1];  // filled as far as it is used
        for (std::size_t i = 0; i <= m_han.m_size; ++i) std::fill_n(best[i], m_letters.size + 1, Agreement{-1, 0});
        best[0][0] = {0, 0};
        const auto improve = [&](std::size_t i, std::size_t j, const Agreement& by) {
            if (by.sum(per_character, per_letter) > best[i][j].sum(per_character, per_letter)) best[i][j] = by;
        };
        for (std::size_t i = 0; i <= m_han.m_size; ++i) {
            for (std::size_t j = 0; j <= m_letters.size; ++j) {
                const Agreement here = best[i][j];
                if (here.characters < 0) continue;
                if (m_letters.begins[j] && i < m_han.m_size) improve(i + 1, j, here);
                if (m_letters.begins[j] && j < m_letters.size) improve(i, end_of_word(j), here);
                if (i == m_han.m_size || j == m_letters.size) continue;
                for_each_match(i, j, [&](const Spelling& s) {
                    const auto length = static_cast<float>(s.letters.size());
                    improve(i + s.characters, j + s.letters.size(),
                            {here.characters + s.weight * static_cast<float>(s.characters), here.letters + length});
                });
            }
        }
        const Agreement& end = best[m_han.m_size][m_letters.size];
        return std::max(0.0F, end.characters) * per_character * end.letters * per_letter;
    }

private:
    std::size_t end_of_word(std::size_t j) const {
        do ++j;
        while (j < m_letters.size && !m_letters.begins[j]);
        return j;
    }

    template <class Take>
    void for_each_match(std::size_t i, std::size_t j, Take take) const {
        for (const Spelling& spelling : m_han.spellings_of((i + m_first) % m_han.m_size)) {
            if (spelling.weight >= m_min_weight && i + spelling.characters <= m_han.m_size &&
                m_letters.agree(j, spelling)) {
                take(spelling);
            }
        }
    }

    const Romanisation& m_han;
    const Letters& m_letters;
    float m_min_weight;
    std::size_t m_first;
};

Romanisation::Romanisation(std::u32string_view han) {
    if (han.empty() || han.size() > max_characters) return;
    std::array<char32_t, max_characters> simple{};
    std::transform(han.begin(), han.end(), simple.begin(), simplified_character);
    for (std::size_t i = 0; i < han.size(); ++i) {
        if (!add_character(i, std::u32string_view(simple.data() + i, han.size() - i))) return;
    }
    m_size = han.size();
}

bool Romanisation::add_character(std::size_t i, std::u32string_view rest) {
    m_begins[i + 1] = m_begins[i];
    for (const Spelling& spelling : word_spellings_at(rest)) add(i, spelling);
    const std::size_t words_end = m_begins[i + 1];
    for (const std::string_view plain : plain_readings_of(rest.front())) {
        for (const Spelling& spelling : spellings_of_syllable(plain)) add(i, spelling);
    }
    const bool has_reading = m_begins[i + 1] > words_end;
    for (const Spelling& spelling : name_spellings_of(rest.front())) add(i, spelling);
    return has_reading;
}

void Romanisation::add(std::size_t i, const Spelling& spelling) {
    if (m_spellings.size() == max_spellings) return;
    if (std::any_of(m_spellings.begin() + m_begins[i], m_spellings.end(),
                    [&](const Spelling& s) { return s.letters == spelling.letters; }))
        return;
    m_spellings.push_back(spelling);
    ++m_begins[i + 1];
    m_first_letters |= letter_bit(spelling.letters.front());
}

std::span<const Spelling> Romanisation::spellings_of(std::size_t i) const {
    return {m_spellings.data() + m_begins[i], m_spellings.data() + m_begins[i + 1]};
}

bool Romanisation::may_begin(std::string_view latin) const {
    if (m_size == 0) return false;
    const char first = first_letter(latin);
    return first != 0 && (m_first_letters & letter_bit(first)) != 0;
}

double Romanisation::match(std::string_view latin) const {
    if (!may_begin(latin) && !may_begin(last_word(latin))) return 0;
    const Letters letters(latin);
    if (letters.size == 0 || !letters.is_whole) return 0;
    if (!letters.has_word_that_begins_with(m_spellings, m_first_letters)) return 0;
    double best = RomanisationSearch(*this, letters, all_weights).best_share();
    const auto words = static_cast<std::size_t>(std::count(letters.begins, letters.begins + letters.size, true));
    if (best > 0.9 || words < 2 || m_size < 2 || m_size > 4) return best;
    for (std::size_t surname = 1; surname <= 2 && surname < m_size; ++surname) {
        const RomanisationSearch swapped(*this, letters, all_weights, surname);
        best = std::max(best, swapped_weight * swapped.best_share());
    }
    return words <= 3 && has_surname(spellings_of(0), letters) ? std::max(best, surname_only) : best;
}

bool Romanisation::is_spelled(std::string_view latin, Spellings spellings) const {
    if (!may_begin(latin)) return false;
    const Letters letters(latin);
    const auto first = spellings_of(0);
    if (std::none_of(first.begin(), first.end(), [&](const Spelling& s) { return letters.agree(0, s); })) return false;
    return letters.is_whole && letters.size > 0 &&
           RomanisationSearch(*this, letters, least_weight(spellings)).longest_spelled() == letters.size;
}

std::size_t Romanisation::prefix(std::string_view latin, Spellings spellings) const {
    if (!may_begin(latin)) return 0;
    const Letters letters(latin);
    const std::size_t spelled = RomanisationSearch(*this, letters, least_weight(spellings)).longest_spelled();
    return spelled == 0 ? 0 : letters.byte_end[spelled - 1];
}

std::size_t Romanisation::suffix(std::string_view latin, Spellings spellings) const {
    if (m_size == 0) return 0;
    std::size_t longest = 0;
    std::size_t words = 0;
    for (std::size_t at = latin.size(); at > 0;) {
        const Decoded before = decode_before(latin, at);
        const Sign sign = fold(before.code_point).sign;
        if (sign == Sign::stop) break;
        at -= before.length;
        if (sign != Sign::letter || !begins_word(latin, at)) continue;
        if (++words > max_words_before || latin.size() - at > max_bytes_before) break;
        if (is_spelled(latin.substr(at), spellings)) longest = latin.size() - at;
    }
    return longest;
}

double romanisation_match(std::u32string_view han, std::string_view latin) {
    return Romanisation(han).match(latin);
}

bool is_romanisation(std::u32string_view han, std::string_view latin) {
    return Romanisation(han).is_spelled(latin);
}

std::size_t romanised_prefix(std::u32string_view han, std::string_view latin) {
    return Romanisation(han).prefix(latin);
}

std::size_t romanised_suffix(std::u32string_view han, std::string_view latin) {
    return Romanisation(han).suffix(latin);
}

}  // namespace shuyu::text
