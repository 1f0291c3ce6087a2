#include "pair/dictionary_suggestions.hpp"

#include <string_view>
#include <unordered_map>

#include "pair/pattern.hpp"
#include "text/chinese_words.hpp"
#include "text/normalize.hpp"

namespace shuyu::pair {
namespace {

using Suggestions = std::vector<Suggestion>;

std::vector<std::string> glosses_for(const Dictionary& dictionary, std::string_view word, std::size_t most) {
    std::vector<std::string> glosses;
    for (const DictionaryEntry& entry : dictionary.find(word))
        for (std::string& gloss : glosses_of(entry, most))
            if (glosses.size() < most) glosses.push_back(std::move(gloss));
    return glosses;
}

/// The words' first glosses put together; empty when a word is not known.
std::string by_words(const Dictionary& dictionary, const std::string& term) {
    std::string all;
    for (const std::string& word : text::chinese_words(term)) {
        const std::vector<std::string> glosses = glosses_for(dictionary, word, 1);
        if (glosses.empty()) return {};
        all += (all.empty() ? "" : " + ") + glosses.front();
    }
    return all;
}

Suggestions of_fragment(const Dictionary& dictionary, const std::string& fragment, std::size_t most) {
    Suggestions all;
    const std::string term = text::term_key(fragment);
    for (std::string& gloss : glosses_for(dictionary, term, most))
        all.push_back({std::move(gloss), SuggestionSource::dictionary});
    if (!all.empty()) return all;
    if (std::string gloss = by_words(dictionary, term); !gloss.empty())
        all.push_back({std::move(gloss), SuggestionSource::dictionary_words});
    return all;
}

}  // namespace

void add_dictionary_suggestions(const Dictionary& dictionary, std::vector<Occurrence>& occurrences, std::size_t most) {
    std::unordered_map<std::string, Suggestions> known;
    for (Occurrence& occurrence : occurrences) {
        if (!occurrence.gloss.empty() || !occurrence.resolved.empty() ||
            !occurrence.remarks.read().suggestions.empty() || occurrence.pattern == pattern_sentence)
            continue;
        const auto [found, is_new] = known.try_emplace(occurrence.fragment);
        if (is_new) found->second = of_fragment(dictionary, occurrence.fragment, most);
        if (!found->second.empty()) occurrence.remarks.write().suggestions = found->second;
    }
}

}  // namespace shuyu::pair
