#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "pair/dictionary.hpp"

namespace shuyu::pair {

/// What a dictionary says of one Chinese word and of its parts.
class DictionarySenses {
public:
    /// `han`: the word's Han; at most 24 characters are looked at.
    DictionarySenses(std::u32string_view han, const Dictionary& dictionary);

    /// The characters (bit i for the i-th) of which an entry's glosses hold a word with the stem of `english_word`.
    std::uint32_t translated_by(std::string_view english_word) const;
    /// Whether a gloss of the whole word is this one (compared as glosses are, an infinitive's "to" left out).
    bool defines(std::string_view english) const;

private:
    struct Unit {
        std::uint32_t characters = 0;
        std::set<std::string, std::less<>> stems;
    };
    std::vector<Unit> m_units;
    std::set<std::string, std::less<>> m_definitions;
};

}  // namespace shuyu::pair
