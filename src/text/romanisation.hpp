#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace shuyu::text {

/// Which spellings count as the sound of a character.
enum class Spellings {
    pinyin,  ///< with or without tones, with heteronyms; ü also as v or u
    all,     ///< also Wade-Giles, whole words of postal and other old spelling (Peking), Cantonese and Hokkien names
};

/// One way to spell a Chinese character or word: letters a to z only, ü as "u".
struct Spelling {
    std::string_view letters;
    float weight = 0;             ///< 1 for pinyin, less for other spellings
    std::uint8_t characters = 1;  ///< how many characters it spells
};

/// A Chinese text made ready to be compared with many Latin ones. At most 12 characters; a longer text, an empty one or
/// one with anything but Han that has a reading matches nothing. Making one costs about a microsecond; none of its
/// questions allocates, and a Latin text whose first letter cannot begin it is turned down in nanoseconds.
/// Latin texts: UTF-8, at most 64 letters are looked at; tones, case, apostrophes do not count; blanks, hyphens and
/// middle dots only part words; any other sign (comma, bracket) ends what can be spelled.
class Romanisation {
public:
    explicit Romanisation(std::u32string_view han);

    /// How well `latin` reads like the Chinese: 1 when every character is a pinyin syllable and nothing is left over;
    /// a little less for other spellings and for the given name first ("Yiwen Shi"); about a half for a name of which
    /// only the surname agrees ("Jack Ma", 马云); otherwise share of the characters × share of the letters that agree.
    double match(std::string_view latin) const;

    /// Whether `latin` spells each character in order, with nothing left over.
    bool is_spelled(std::string_view latin, Spellings spellings = Spellings::pinyin) const;

    /// Bytes of the longest prefix of `latin`, cut at the end of a word, that spells the whole Chinese text: finds
    /// pinyin before a gloss ("hóngbāo, red envelope"). 0 for none.
    std::size_t prefix(std::string_view latin, Spellings spellings = Spellings::pinyin) const;

    /// The same for a suffix cut at the beginning of a word: finds the start of a name ("… said Ma Huateng").
    std::size_t suffix(std::string_view latin, Spellings spellings = Spellings::all) const;

private:
    static constexpr std::size_t max_characters = 12;
    static constexpr std::size_t max_spellings = 160;

    bool add_character(std::size_t i, std::u32string_view rest);
    void add(std::size_t i, const Spelling& spelling);
    std::span<const Spelling> spellings_of(std::size_t i) const;
    bool may_begin(std::string_view latin) const;

    std::vector<Spelling> m_spellings;
    std::array<std::uint8_t, max_characters + 1> m_begins{};  ///< of each character in m_spellings
    std::size_t m_size = 0;                                   ///< characters; 0: matches nothing
    std::uint32_t m_first_letters = 0;                        ///< bit i: some character's spelling begins with 'a' + i
    friend class RomanisationSearch;
};

/// Shorthands for one comparison.
double romanisation_match(std::u32string_view han, std::string_view latin);
bool is_romanisation(std::u32string_view han, std::string_view latin);
std::size_t romanised_prefix(std::u32string_view han, std::string_view latin);
std::size_t romanised_suffix(std::u32string_view han, std::string_view latin);

}  // namespace shuyu::text
