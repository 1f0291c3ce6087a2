#include "glossary/review_hints.hpp"

#include <algorithm>
#include <set>

#include "glossary/suggestions.hpp"
#include "pair/dictionary_suggestions.hpp"
#include "text/english_stem.hpp"
#include "text/utf8.hpp"

namespace shuyu::glossary {
namespace {

std::set<std::string> stems_of(const std::string& gloss) {
    std::set<std::string> stems;
    const std::string key = text::gloss_key(gloss);
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find_first_of(" -", begin), key.size());
        if (end > begin) stems.insert(text::english_stem(key.substr(begin, end - begin)));
        begin = end + 1;
    }
    return stems;
}

void add_similar(std::vector<Hint>& hints, const Term& term, const std::string& gloss) {
    const std::set<std::string> stems = stems_of(gloss);
    for (const Gloss& other : term.glosses)
        if (other.gloss != gloss && stems_of(other.gloss) == stems)
            hints.push_back({"similar gloss", '"' + other.gloss + "\", " + std::string(to_string(other.status))});
}

std::string usable_gloss(const Term& term) {
    const auto best = std::min_element(term.glosses.begin(), term.glosses.end(), is_before);
    return best != term.glosses.end() && best->status <= Status::admitted ? best->gloss : "";
}

/// The term as an unpaired fragment, for those who suggest glosses for such.
std::vector<pair::Occurrence> as_fragment(const Term& term) {
    std::vector<pair::Occurrence> fragments(1);
    fragments.front().fragment = term.term;
    return fragments;
}

void take_suggestions(std::vector<Hint>& hints, const std::vector<pair::Occurrence>& fragments,
                      const std::string& source) {
    for (const pair::Suggestion& suggestion : fragments.front().remarks.read().suggestions)
        hints.push_back({source, suggestion.gloss});
}

}  // namespace

ReviewHints::ReviewHints(const std::vector<TermView>& entries, const std::vector<const GlossaryText*>& others,
                         const pair::Dictionary* dictionary)
    : m_entries(entries), m_others(others), m_dictionary(dictionary) {
    for (std::size_t i = 0; i < entries.size(); ++i)
        for (const Gloss& gloss : entries[i].term.glosses) m_uses[text::gloss_key(gloss.gloss)].push_back(i);
}

void ReviewHints::add_same(std::vector<Hint>& hints, const Term& term, const std::string& gloss,
                           std::size_t most) const {
    const std::string key = text::gloss_key(gloss);
    const auto uses = m_uses.find(key);
    if (uses == m_uses.end()) return;
    for (const std::size_t entry : uses->second) {
        const Term& other = m_entries[entry].term;
        if (most == 0 || (other.term == term.term && other.domain == term.domain)) continue;
        const auto same = std::find_if(other.glosses.begin(), other.glosses.end(),
                                       [&](const Gloss& one) { return text::gloss_key(one.gloss) == key; });
        if (same == other.glosses.end() || same->status >= Status::deprecated) continue;
        hints.push_back({"same gloss", other.term + ", " + std::string(to_string(same->status))});
        --most;
    }
}

void ReviewHints::add_related(std::vector<Hint>& hints, const Term& term, std::size_t most) const {
    constexpr std::size_t shortest = 2;  // a single character stands in too many terms
    const auto is_part = [](const std::string& part, const std::string& whole) {
        return part.size() < whole.size() && whole.find(part) != std::string::npos &&
               text::count_code_points(part) >= shortest;
    };
    for (const TermView& view : m_entries) {
        const std::string& other = view.term.term;
        if (most == 0) return;
        if (!is_part(other, term.term) && !is_part(term.term, other)) continue;
        const std::string gloss = usable_gloss(view.term);
        if (gloss.empty()) continue;
        hints.push_back({"related term", other + ": \"" + gloss + '"'});
        --most;
    }
}

void ReviewHints::add_suggested(std::vector<Hint>& hints, const Term& term, std::size_t most) const {
    for (const GlossaryText* other : m_others) {
        auto fragments = as_fragment(term);
        add_suggestions(*other, fragments, most);
        take_suggestions(hints, fragments, other->file());
    }
    if (m_dictionary == nullptr) return;
    auto fragments = as_fragment(term);
    add_dictionary_suggestions(*m_dictionary, fragments, most);
    take_suggestions(hints, fragments, "dictionary");
}

std::vector<Hint> ReviewHints::of(const Term& term, const std::string& gloss, std::size_t most) const {
    std::vector<Hint> hints;
    add_similar(hints, term, gloss);
    add_same(hints, term, gloss, most);
    add_related(hints, term, most);
    add_suggested(hints, term, most);
    return hints;
}

}  // namespace shuyu::glossary
