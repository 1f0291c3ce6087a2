#pragma once
#include <map>
#include <string>
#include <vector>

#include "glossary/view.hpp"
#include "pair/dictionary.hpp"

namespace shuyu::glossary {

/// Something that helps to decide on a candidate.
struct Hint {
    std::string source;  ///< "same gloss", "similar gloss", "related term", "dictionary", a glossary's path
    std::string text;    ///< one line: "环节: \"link\", preferred"

    bool operator==(const Hint&) const = default;
};

/// What the rest of the glossary, other glossaries and a dictionary say about a candidate:
/// - same gloss: other terms that have it, unless all those are decided against;
/// - similar gloss: glosses of the same term whose words have the same stems ("blockades");
/// - related term: terms that contain the term or stand in it, with their gloss that may be used;
/// - the term's glosses in other glossaries, and in the dictionary.
/// Refers to all three, which must outlive it; what becomes of the entries meanwhile is seen.
class ReviewHints {
public:
    ReviewHints(const std::vector<TermView>& entries, const std::vector<const GlossaryText*>& others,
                const pair::Dictionary* dictionary);

    /// At most `most` of each source. O(entries).
    std::vector<Hint> of(const Term& term, const std::string& gloss, std::size_t most = 3) const;

private:
    void add_same(std::vector<Hint>& hints, const Term& term, const std::string& gloss, std::size_t most) const;
    void add_related(std::vector<Hint>& hints, const Term& term, std::size_t most) const;
    void add_suggested(std::vector<Hint>& hints, const Term& term, std::size_t most) const;

    const std::vector<TermView>& m_entries;
    std::map<std::string, std::vector<std::size_t>> m_uses;  ///< entries by text::gloss_key of their glosses
    const std::vector<const GlossaryText*> m_others;
    const pair::Dictionary* m_dictionary;
};

}  // namespace shuyu::glossary
