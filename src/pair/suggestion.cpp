#include "pair/suggestion.hpp"

namespace shuyu::pair {

std::string_view to_string(SuggestionSource source) {
    switch (source) {
        case SuggestionSource::glossary:
            return "glossary";
        case SuggestionSource::dictionary:
            return "dictionary";
        case SuggestionSource::dictionary_words:
            break;
    }
    return "dictionary-words";
}

}  // namespace shuyu::pair
