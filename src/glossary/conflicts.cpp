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

    void add(const Stand& about, const char* rule, std::string what, const char* remedy) {
        m_found.push_back({about.entry, about.gloss.gloss, rule, std::move(what), remedy});
    }

    /// The entries of one term.
    void look_at(const std::string& key, const std::vector<std::size_t>& entries) {
        std::vector<Stand> stands;
        std::map<std::string, std::size_t> domains;
        for (const std::size_t entry : entries) {
            const Term term = m_glossary.read(entry);
            const auto [first, is_new] = domains.emplace(term.domain, entry);
            if (!is_new && concerns(key))
                m_found.push_back({entry, "", "duplicate-term",
                                   term.term + " has an entry of the same domain in line " +
                                       std::to_string(m_glossary.line_of(first->second)),
                                   "join them, or give one a domain"});
            for (const Gloss& gloss : term.glosses)
                stands.push_back({entry, term.term, term.domain, term.see, gloss, text::gloss_key(gloss.gloss)});
        }
        for (const Stand& stand : stands)
            if (is_usable(stand) || (stand.gloss.status == Status::candidate && concerns(key)))
                m_shared[stand.key].push_back(stand);
        if (concerns(key)) compare(stands);
    }

    /// Each stand against what may be used: by its key, and the first preferred one of its domain. Linear.
    void compare(const std::vector<Stand>& stands) {
        std::map<std::string, const Stand*> preferred;                       // by domain
        std::map<std::pair<std::string, std::string>, const Stand*> usable;  // by domain and key
        for (const Stand& stand : stands) {
            if (!is_usable(stand)) continue;
            usable.try_emplace({stand.domain, stand.key}, &stand);
            if (stand.gloss.status == Status::preferred) preferred.try_emplace(stand.domain, &stand);
        }
        for (const Stand& stand : stands) {
            const auto same = usable.find({stand.domain, stand.key});
            if (stand.gloss.status >= Status::deprecated && same != usable.end()) both(*same->second, stand);
            const auto first = preferred.find(stand.domain);
            if (first != preferred.end() && first->second != &stand) beside(*first->second, stand);
        }
    }

    static std::string names(const Stand& stand) { return stand.term + ": \"" + stand.gloss.gloss + "\""; }

    void both(const Stand& usable, const Stand& other) {
        const bool is_preferred = usable.gloss.status == Status::preferred;
        add(usable, is_preferred ? "preferred-and-rejected" : "admitted-and-rejected",
            names(other) + " is both " + words(usable.gloss.status) + " and " + words(other.gloss.status),
            "decide which");
    }

    void beside(const Stand& preferred, const Stand& other) {
        if (other.gloss.status == Status::preferred)
            add(other, "two-preferred", names(other) + " and \"" + preferred.gloss.gloss + "\" are both preferred",
                "prefer one and admit the other");
        else if (other.gloss.status == Status::candidate && other.key != preferred.key)
            add(other, "disagreement", names(other) + " was found, but \"" + preferred.gloss.gloss + "\" is preferred",
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
            add(other, "shared-gloss",
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

std::vector<Conflict> list_conflicts(const GlossaryText& glossary, const std::set<std::string>& terms) {
    return Finder(glossary, terms).run();
}

std::vector<text::Diagnostic> find_conflicts(const GlossaryText& glossary, const std::set<std::string>& terms) {
    std::vector<text::Diagnostic> found;
    for (Conflict& conflict : list_conflicts(glossary, terms))
        found.push_back({text::Severity::warning, std::move(conflict.rule), glossary.place_of(conflict.entry),
                         std::move(conflict.what), std::move(conflict.remedy)});
    return found;
}

}  // namespace shuyu::glossary
