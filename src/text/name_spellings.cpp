#include "text/name_spellings.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "text/name_spelling_data.hpp"
#include "text/utf8.hpp"

namespace shuyu::text {
namespace {

constexpr float pinyin_weight = 1.0F;
constexpr float word_weight = 0.97F;
constexpr float wade_giles_weight = 0.95F;
constexpr float name_weight = 0.9F;

struct Pair {
    std::string_view pinyin;
    std::string_view other;
};

constexpr std::array<std::string_view, 24> initials = {"",  "b", "p", "m", "f", "d",  "t",  "n",  "l", "g", "k", "h",
                                                       "j", "q", "x", "r", "z", "zh", "ch", "sh", "c", "s", "y", "w"};
constexpr std::array<std::string_view, 38> finals = {
    "a",   "o",   "e",   "i",  "u",    "v",  "ai",  "ei", "ao",   "ou",  "an",   "en", "ang",
    "eng", "ong", "ia",  "ie", "iao",  "iu", "ian", "in", "iang", "ing", "iong", "ua", "uo",
    "uai", "ui",  "uan", "un", "uang", "ue", "ve",  "er", "van",  "vn",  "n",    "io"};

/// Wade-Giles without apostrophes and diacritics. Longer pinyin first where one begins the other.
constexpr std::array wade_initials = {Pair{"zh", "ch"}, Pair{"ch", "ch"}, Pair{"sh", "sh"}, Pair{"b", "p"},
                                      Pair{"d", "t"},   Pair{"g", "k"},   Pair{"j", "ch"},  Pair{"q", "ch"},
                                      Pair{"x", "hs"},  Pair{"z", "ts"},  Pair{"c", "ts"},  Pair{"r", "j"}};
constexpr std::array wade_finals = {Pair{"ong", "ung"}, Pair{"iong", "iung"}, Pair{"ian", "ien"}, Pair{"ie", "ieh"},
                                    Pair{"ue", "ueh"},  Pair{"ve", "ueh"},    Pair{"er", "erh"},  Pair{"v", "u"}};
constexpr std::array wade_whole = {Pair{"zi", "tzu"},   Pair{"ci", "tzu"},   Pair{"si", "szu"},   Pair{"zhi", "chih"},
                                   Pair{"chi", "chih"}, Pair{"shi", "shih"}, Pair{"ri", "jih"},   Pair{"yi", "i"},
                                   Pair{"yan", "yen"},  Pair{"ye", "yeh"},   Pair{"you", "yu"},   Pair{"yong", "yung"},
                                   Pair{"yue", "yueh"}, Pair{"ge", "ko"},    Pair{"ke", "ko"},    Pair{"he", "ho"},
                                   Pair{"e", "o"},      Pair{"gui", "kuei"}, Pair{"kui", "kuei"}, Pair{"er", "erh"}};
/// Initials after which Wade-Giles keeps the u of -uo.
constexpr std::array<std::string_view, 4> keeps_uo = {"g", "k", "h", "sh"};

template <class Table>
std::string_view replaced(const Table& table, std::string_view pinyin) {
    const auto* const found =
        std::find_if(table.begin(), table.end(), [&](const Pair& pair) { return pair.pinyin == pinyin; });
    return found == table.end() ? pinyin : found->other;
}

std::string wade_giles(std::string_view initial, std::string_view final) {
    const std::string pinyin = std::string(initial) + std::string(final);
    const std::string_view whole = replaced(wade_whole, pinyin);
    if (whole != pinyin) return std::string(whole);
    const bool drops_u =
        final == "uo" && !initial.empty() && std::find(keeps_uo.begin(), keeps_uo.end(), initial) == keeps_uo.end();
    return std::string(replaced(wade_initials, initial)) + std::string(drops_u ? "o" : replaced(wade_finals, final));
}

std::string u_for_v(std::string text) {
    std::replace(text.begin(), text.end(), 'v', 'u');
    return text;
}

class Tables {
public:
    Tables() {
        for (const std::string_view initial : initials) {
            for (const std::string_view final : finals) add_syllable(initial, final);
        }
        for_each_entry(name_spelling_lines, [&](std::u32string_view han, std::string_view letters) {
            add(m_names[han[0]], letters, name_weight, 1);
        });
        for_each_entry(word_spelling_lines, [&](std::u32string_view han, std::string_view letters) {
            Word& word = word_entry(han);
            add(word.spellings, letters, word_weight, han.size());
        });
    }

    std::span<const Spelling> of_syllable(std::string_view plain) const {
        const auto found = m_syllables.find(plain);
        if (found == m_syllables.end()) return {};
        return found->second;
    }
    std::span<const Spelling> of_name(char32_t han) const {
        const auto found = m_names.find(han);
        if (found == m_names.end()) return {};
        return found->second;
    }
    std::span<const Spelling> of_word(std::u32string_view text) const {
        const auto found = m_words.find(text.front());
        if (found == m_words.end()) return {};
        const Word* longest = nullptr;
        for (const Word& word : found->second) {
            if (text.starts_with(word.han) && (longest == nullptr || word.han.size() > longest->han.size()))
                longest = &word;
        }
        if (longest == nullptr) return {};
        return longest->spellings;
    }

private:
    struct Word {
        std::u32string han;
        std::vector<Spelling> spellings;
    };

    std::string_view kept(std::string text) { return m_pool.emplace_back(std::move(text)); }

    void add(std::vector<Spelling>& to, std::string_view letters, float weight, std::size_t characters) {
        const auto is_same = [&](const Spelling& s) { return s.letters == letters; };
        if (std::any_of(to.begin(), to.end(), is_same)) return;
        to.push_back({kept(std::string(letters)), weight, static_cast<std::uint8_t>(characters)});
    }

    void add_syllable(std::string_view initial, std::string_view final) {
        const std::string pinyin = std::string(initial) + std::string(final);
        std::vector<Spelling>& spellings = m_syllables[kept(pinyin)];
        add(spellings, u_for_v(pinyin), pinyin_weight, 1);
        if (final == "v") add(spellings, std::string(initial) + "yu", pinyin_weight, 1);  // passports: LYU
        add(spellings, wade_giles(initial, final), wade_giles_weight, 1);
    }

    Word& word_entry(std::u32string_view han) {
        std::vector<Word>& words = m_words[han[0]];
        for (Word& word : words) {
            if (word.han == han) return word;
        }
        return words.emplace_back(Word{std::u32string(han), {}});
    }

    template <class Take>
    static void for_each_entry(std::string_view lines, Take take) {
        for (std::size_t at = 0; at < lines.size();) {
            const std::string_view line = lines.substr(at, lines.find('\n', at) - at);
            at += line.size() + 1;
            if (line.empty()) continue;
            std::size_t end = line.find(' ');
            const std::u32string han = to_utf32(line.substr(0, end));
            while (end < line.size()) {
                const std::size_t begin = end + 1;
                end = std::min(line.find(' ', begin), line.size());
                take(han, line.substr(begin, end - begin));
            }
        }
    }

    std::deque<std::string> m_pool;
    std::unordered_map<std::string_view, std::vector<Spelling>> m_syllables;
    std::unordered_map<char32_t, std::vector<Spelling>> m_names;
    std::unordered_map<char32_t, std::vector<Word>> m_words;
};

const Tables& tables() {
    static const Tables made;
    return made;
}

}  // namespace

std::span<const Spelling> spellings_of_syllable(std::string_view plain) {
    return tables().of_syllable(plain);
}

std::span<const Spelling> name_spellings_of(char32_t han) {
    return tables().of_name(han);
}

std::span<const Spelling> word_spellings_at(std::u32string_view text) {
    if (text.empty()) return {};
    return tables().of_word(text);
}

}  // namespace shuyu::text
