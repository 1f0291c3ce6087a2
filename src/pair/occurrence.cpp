#include "pair/occurrence.hpp"

#include "pair/pattern.hpp"

namespace shuyu::pair {

std::string_view Occurrence::resolution() const {
    if (!gloss.empty() || !resolved.empty()) return resolved;
    const auto& suggestions = remarks.read().suggestions;
    const bool by_glossary = !suggestions.empty() && suggestions.front().source == SuggestionSource::glossary;
    return by_glossary ? std::string_view(suggestions.front().gloss) : std::string_view{};
}

void Occurrence::drop_gloss() {
    if (gloss.empty()) return;
    gloss.clear();
    gloss_at = {};
    pattern = pattern_none;
    confidence = 0;
    if (!remarks.read().evidence.empty()) remarks.write().evidence.clear();
}

}  // namespace shuyu::pair
