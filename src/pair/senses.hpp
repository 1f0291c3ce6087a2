#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace shuyu::pair {

/// The senses of one Chinese word's parts: which English words translate which of its characters, by the table of
/// senses. Evidence for where a gloss begins and whether it is one; it need not know every word.
class Senses {
public:
    /// `simplified`: the word's Han, simplified; at most 32 characters are looked at.
    explicit Senses(std::u32string_view simplified);

    /// The characters (bit i for the i-th) that `english_word` translates, whatever its inflection; 0 for none.
    std::uint32_t translated_by(std::string_view english_word) const;
    /// The characters of which the table knows anything.
    std::uint32_t known() const { return m_known; }

private:
    struct Sense {
        std::uint32_t characters = 0;
        std::string_view english;  ///< of the table
    };
    std::vector<Sense> m_senses;
    std::uint32_t m_known = 0;
};

/// Whether two English words (lower case) are forms of one: "product" and "production", "city" and "cities". By common
/// prefix: endings do not count, stems of fewer than four letters must be equal but for a plural s.
bool is_same_stem(std::string_view a, std::string_view b);

}  // namespace shuyu::pair
