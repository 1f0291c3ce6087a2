#include "glossary/draft.hpp"

#include <algorithm>

namespace shuyu::glossary {

bool Draft::is_named(const Term& term, const std::string& key, bool by_variant) const {
    const auto is_key = [&](const std::string& spelling) {
        return text::term_key(spelling, m_glossary.script()) == key;
    };
    return by_variant ? std::any_of(term.variants.begin(), term.variants.end(), is_key) : is_key(term.term);
}

std::vector<std::size_t> Draft::find(const std::string& term) const {
    const std::string key = text::term_key(term, m_glossary.script());
    const std::vector<std::size_t> unchanged = m_glossary.find(key);
    for (const bool by_variant : {false, true}) {
        std::vector<std::size_t> found;
        for (const std::size_t index : unchanged)
            if (!m_terms.contains(index) && is_named(m_glossary.read(index), key, by_variant)) found.push_back(index);
        for (const auto& [index, now] : m_terms)
            if (now && is_named(*now, key, by_variant)) found.push_back(index);
        std::sort(found.begin(), found.end());
        if (!found.empty()) return found;
    }
    return {};
}

Term Draft::read(std::size_t index) const {
    const auto changed = m_terms.find(index);
    return changed == m_terms.end() ? m_glossary.read(index) : changed->second.value_or(Term{});
}

Changes Draft::changes() const {
    Changes changes;
    for (const auto& [index, now] : m_terms)
        if (!now || *now != m_glossary.read(index)) changes.entries.emplace(index, now);
    for (const auto& [index, lines] : m_lines)
        if (lines != m_glossary.lines(index)) changes.lines.emplace(index, lines);
    return changes;
}

}  // namespace shuyu::glossary
