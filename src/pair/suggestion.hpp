#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace shuyu::pair {

/// Where a suggestion comes from. The same article is not among them: what it says resolves the fragment.
enum class SuggestionSource : std::uint8_t {
    glossary,          ///< an entry of the glossary
    dictionary,        ///< an entry of the dictionary
    dictionary_words,  ///< entries of the dictionary for the fragment's words, put together
};

std::string_view to_string(SuggestionSource source);

/// What an unpaired fragment may mean. Only shown: never merged by itself.
struct Suggestion {
    std::string gloss;
    SuggestionSource source{};
};

}  // namespace shuyu::pair
