#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace shuyu::text {

/// How a Chinese word may be spelt in Latin letters: pinyin with heteronyms, Wade–Giles, the postal spellings, and for
/// characters of names Cantonese and Hokkien spellings. Made once for a word, then asked for many spellings.
class Romaniser {
public:
    /// `han`: the Han characters of the word; at most 16 are looked at.
    explicit Romaniser(std::u32string_view han);

    /// Whether the Latin letters of `latin` spell all characters, in order, with nothing left over; tones, blanks,
    /// hyphens and apostrophes do not count ("Zhōngyōng", "lo-p'an").
    bool reads(std::string_view latin) const;

    /// How much of both sides answers the other, 0..1: 1 when `latin` spells the whole word, in Chinese order or with
    /// the surname last ("Yiwen Shi" for 施尧耘 stays below); else the smaller of the share of characters and the share of
    /// letters that whole words of `latin` account for ("Dahanyang Peak" for 大汉阳峰: 9 of 13 letters).
    double match(std::string_view latin) const;

    /// Whether `capitals` are the first letters of the syllables, at least two ("TWBM" for 图文并茂).
    bool has_initials(std::string_view capitals) const;

private:
    struct Letters;
    bool reads_in_order(const Letters& letters, const std::vector<std::size_t>& order, std::size_t begin,
                        std::size_t end) const;

    std::vector<std::vector<std::string>> m_spellings;  ///< for each character
    std::uint32_t m_first_letters = 0;                  ///< bit 0 for a, of all spellings
    std::vector<std::size_t> m_order;                   ///< 0, 1, 2 …
    std::vector<std::vector<std::size_t>> m_orders;     ///< Chinese order, then with a surname of one and two last
};

/// The Wade–Giles spelling of a plain pinyin syllable, without apostrophes ("zhou" → "chou").
std::string wade_giles(std::string_view pinyin);

/// Whether the character is one of the hundred commonest surnames.
bool is_surname(char32_t han);

}  // namespace shuyu::text
