#include "glossary/conflicts.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace shuyu::glossary {
namespace {

/// Where a gloss stands.
struct Stand {
    std::size_t entry = 0;
    std::string term;
    std::string domain;
    std::vector<std::string> see;
    Gloss gloss;
    std::string key;
};

bool is_usable(const Stand& stand) {
    return stand.gloss.status <= Status::admitted;
}

std::string words(Status status) {
    return status == Status::candidate ? "found" : std::string(to_string(status));
}

class Finder {
public:
    Finder(const GlossaryText& glossary, const std::set<std::string>& terms) : m_glossary(glossary), m_terms(terms) {}

    std::vector<Conflict> run() {
        std::set<std::string> keys = m_terms;
        for (std::size_t i = 0; i < m_glossary.size(); ++i) {
            const bool may_concern = m_terms.empty() || m_glossary.mentions(i, to_string(Status::preferred)) ||
                                     m_glossary.mentions(i, to_string(Status::admitted));
            if (may_concern) keys.insert(text::term_key(m_glossary.term(i), m_glossary.script()));
        }
        for (const std::string& key : keys) look_at(key, m_glossary.find(key));
        for (const auto& [key, stands] : m_shared) shared(stands);
        return std::move(m_found);
    }

private:
    bool concerns(const std::string& term_key) const { return m_terms.empty() || m_terms.contains(term_key); }

    void add(std::size_t entry, const char* rule, std::string what, const char* remedy) {
        m_found.push_back(
            {entry, {text::Severity::warning, rule, m_glossary.place_of(entry), std::move(what), remedy}});
    }

    /// The entries of one term.
    void look_at(const std::string& key, const std::vector<std::size_t>& entries) {
        std::vector<Stand> stands;
        std::map<std::string, std::size_t> domains;
        for (const std::size_t entry : entries) {
            const Term term = m_glossary.read(entry);
            const auto [first, is_new] = domains.emplace(term.domain, entry);
            if (!is_new && concerns(key))
                add(entry, "duplicate-term",
                    term.term + " has an entry of the same domain in line " +
                        std::to_string(m_glossary.line_of(first->second)),
                    "join them, or give one a domain");
            for (const Gloss& gloss : term.glosses)
                stands.push_back({entry, term.term, term.domain, term.see, gloss, text::gloss_key(gloss.gloss)});
        }
        for (const Stand& stand : stands)
            if (is_usable(stand) || (stand.gloss.status == Status::candidate && concerns(key)))
                m_shared[stand.key].push_back(stand);
        if (concerns(key)) compare(stands);
    }

    void compare(const std::vector<Stand>& stands) {
        for (std::size_t i = 0; i < stands.size(); ++i)
            for (std::size_t j = 0; j < stands.size(); ++j)
                if (i != j && is_usable(stands[i]) && stands[i].domain == stands[j].domain)
                    compare(stands[i], stands[j], i < j);
    }

    void compare(const Stand& usable, const Stand& other, bool is_first) {
        const std::string names = other.term + ": \"" + other.gloss.gloss + "\"";
        const bool is_preferred = usable.gloss.status == Status::preferred;
        if (other.gloss.status >= Status::deprecated && other.key == usable.key)
            add(usable.entry, is_preferred ? "preferred-and-rejected" : "admitted-and-rejected",
                names + " is both " + words(usable.gloss.status) + " and " + words(other.gloss.status), "decide which");
        else if (is_preferred && other.gloss.status == Status::preferred && is_first)
            add(usable.entry, "two-preferred", names + " and \"" + usable.gloss.gloss + "\" are both preferred",
                "prefer one and admit the other");
        else if (is_preferred && other.gloss.status == Status::candidate && other.key != usable.key)
            add(other.entry, "disagreement", names + " was found, but \"" + usable.gloss.gloss + "\" is preferred",
                "admit or reject it");
    }

    std::string key_of(const Stand& stand) const { return text::term_key(stand.term, m_glossary.script()); }

    /// Whether a person says of one entry that there is the other.
    bool refers(const Stand& from, const Stand& to) const {
        return std::any_of(from.see.begin(), from.see.end(), [&](const std::string& seen) {
            return text::term_key(seen, m_glossary.script()) == key_of(to);
        });
    }

    bool is_shared(const Stand& usable, const Stand& other) const {
        const bool is_other = usable.entry != other.entry && usable.domain == other.domain;
        if (!is_other || key_of(usable) == key_of(other)) return false;
        return (concerns(key_of(usable)) || concerns(key_of(other))) && !refers(usable, other) &&
               !refers(other, usable);
    }

    /// Terms with one gloss: each is told once, against the first one that may be used.
    void shared(const std::vector<Stand>& stands) {
        const auto first = std::find_if(stands.begin(), stands.end(), is_usable);
        if (first == stands.end()) return;
        for (const Stand& other : stands) {
            if (&other == &*first || !is_shared(*first, other)) continue;
            add(other.entry, "shared-gloss",
                "\"" + other.gloss.gloss + "\" is " + words(other.gloss.status) + " for " + other.term + " and " +
                    words(first->gloss.status) + " for " + first->term,
                "use another gloss for one of them, or name one in the other's \"see\"");
        }
    }

    const GlossaryText& m_glossary;
    const std::set<std::string>& m_terms;
    std::map<std::string, std::vector<Stand>> m_shared;  ///< by text::gloss_key: what may be used, and candidates
    std::vector<Conflict> m_found;
};

}  // namespace

std::vector<Conflict> conflicts_by_entry(const GlossaryText& glossary, const std::set<std::string>& terms) {
    return Finder(glossary, terms).run();
}

std::vector<text::Diagnostic> find_conflicts(const GlossaryText& glossary, const std::set<std::string>& terms) {
    std::vector<text::Diagnostic> warnings;
    for (Conflict& conflict : conflicts_by_entry(glossary, terms)) warnings.push_back(std::move(conflict.warning));
    return warnings;
}

}  // namespace shuyu::glossary
