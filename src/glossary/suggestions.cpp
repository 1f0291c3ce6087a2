#include "glossary/suggestions.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace shuyu::glossary {
namespace {

using Suggestions = std::vector<pair::Suggestion>;

Suggestions of_term(const GlossaryText& glossary, std::string_view fragment, std::size_t most) {
    Suggestions all;
    for (const std::size_t entry : glossary.find(text::term_key(fragment, glossary.script()))) {
        std::vector<Gloss> glosses = glossary.read(entry).glosses;
        std::stable_sort(glosses.begin(), glosses.end(), is_before);
        for (Gloss& gloss : glosses)
            if (gloss.status < Status::deprecated && all.size() < most)
                all.push_back({std::move(gloss.gloss), pair::SuggestionSource::glossary});
    }
    return all;
}

}  // namespace

void add_suggestions(const GlossaryText& glossary, std::vector<pair::Occurrence>& occurrences, std::size_t most) {
    std::unordered_map<std::string, Suggestions> known;
    for (pair::Occurrence& occurrence : occurrences) {
        if (!occurrence.gloss.empty() || !occurrence.resolved.empty()) continue;
        const auto [found, is_new] = known.try_emplace(occurrence.fragment);
        if (is_new) found->second = of_term(glossary, occurrence.fragment, most);
        if (found->second.empty()) continue;
        auto& suggestions = occurrence.remarks.write().suggestions;
        suggestions.insert(suggestions.end(), found->second.begin(), found->second.end());
    }
}

}  // namespace shuyu::glossary
