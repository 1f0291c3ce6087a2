#include "glossary/adopt.hpp"

#include <algorithm>
#include <utility>

#include "glossary/join_entries.hpp"

namespace shuyu::glossary {
namespace {

class Adopter {
public:
    Adopter(const GlossaryText& ours, const GlossaryText& theirs) : m_ours(ours), m_theirs(theirs) {}

    Adoption run() {
        for (std::size_t i = 0; i < m_theirs.size(); ++i) take(m_theirs.read(i), i);
        for (const auto& [index, term] : m_wanted)
            if (term != m_ours.read(index)) m_adoption.changes.entries.emplace(index, term);
        m_adoption.changed = m_adoption.changes.entries.size();
        m_adoption.added = m_adoption.changes.added.size();
        return std::move(m_adoption);
    }

private:
    void take(Term theirs, std::size_t place) {
        const std::string key = text::term_key(theirs.term, m_ours.script());
        for (const std::size_t index : m_ours.find(key)) {
            Term ours = m_wanted.contains(index) ? m_wanted.at(index) : m_ours.read(index);
            if (ours.domain != theirs.domain) continue;
            m_wanted[index] = join(std::move(ours), theirs, place);
            return;
        }
        for (Term& added : m_adoption.changes.added) {
            if (added.domain != theirs.domain || text::term_key(added.term, m_ours.script()) != key) continue;
            added = join(added, theirs, place);
            return;
        }
        m_adoption.changes.added.push_back(std::move(theirs));
    }

    /// As a whole, else gloss by gloss and without the fields.
    Term join(Term ours, Term theirs, std::size_t place) {
        if (theirs.term != ours.term) theirs.variants.push_back(std::exchange(theirs.term, ours.term));
        if (auto both = joined(ours, theirs)) return std::move(*both);
        Term fields = theirs;
        fields.glosses.clear();
        if (auto both = joined(ours, fields))
            ours = std::move(*both);
        else
            add_conflict(place, theirs.term + ": a field says something else here");
        for (const Gloss& gloss : theirs.glosses) {
            Term one;
            one.term = ours.term;
            one.domain = ours.domain;
            one.glosses = {gloss};
            if (auto both = joined(ours, one))
                ours = std::move(*both);
            else
                add_conflict(place, theirs.term + ": \"" + gloss.gloss + "\" is " +
                                        std::string(to_string(gloss.status)) + " here, or said otherwise");
        }
        return ours;
    }

    void add_conflict(std::size_t place, std::string what) {
        m_adoption.conflicts.push_back({text::Severity::warning, "decided-otherwise", m_theirs.place_of(place),
                                        std::move(what), "ours stays; decide on it, if the other is right"});
    }

    const GlossaryText& m_ours;
    const GlossaryText& m_theirs;
    std::map<std::size_t, Term> m_wanted;
    Adoption m_adoption;
};

}  // namespace

Adoption adopt(const GlossaryText& ours, const GlossaryText& theirs) {
    return Adopter(ours, theirs).run();
}

}  // namespace shuyu::glossary
