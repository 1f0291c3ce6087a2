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
    Gloss gloss;
    std::string key;
};

class Finder {
public:
    Finder(const GlossaryText& glossary, const std::set<std::string>& terms) : m_glossary(glossary), m_terms(terms) {}

    std::vector<text::Diagnostic> run() {
        std::set<std::string> keys = m_terms;
        for (std::size_t i = 0; i < m_glossary.size(); ++i) {
            const bool may_concern = m_terms.empty() || m_glossary.mentions(i, to_string(Status::preferred));
            if (may_concern) keys.insert(text::term_key(m_glossary.term(i), m_glossary.script()));
        }
        for (const std::string& key : keys) look_at(key, m_glossary.find(key));
        for (const auto& [key, stands] : m_preferred) shared(stands);
        return std::move(m_found);
    }

private:
    bool concerns(const std::string& term_key) const { return m_terms.empty() || m_terms.contains(term_key); }

    void add(std::size_t entry, const char* rule, std::string what, const char* remedy) {
        m_found.push_back({text::Severity::warning,
                           rule,
                           {m_glossary.file(), m_glossary.line_of(entry), 0},
                           std::move(what),
                           remedy});
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
                stands.push_back({entry, term.term, term.domain, gloss, text::gloss_key(gloss.gloss)});
        }
        for (const Stand& stand : stands)
            if (stand.gloss.status == Status::preferred) m_preferred[stand.key].push_back(stand);
        if (concerns(key)) compare(stands);
    }

    void compare(const std::vector<Stand>& stands) {
        for (std::size_t i = 0; i < stands.size(); ++i) {
            if (stands[i].gloss.status != Status::preferred) continue;
            for (std::size_t j = 0; j < stands.size(); ++j)
                if (i != j && stands[i].domain == stands[j].domain) compare(stands[i], stands[j], i < j);
        }
    }

    void compare(const Stand& preferred, const Stand& other, bool is_first) {
        const std::string names = other.term + ": \"" + other.gloss.gloss + "\"";
        if (other.gloss.status == Status::rejected && other.key == preferred.key)
            add(preferred.entry, "preferred-and-rejected", names + " is both preferred and rejected", "decide which");
        else if (other.gloss.status == Status::preferred && is_first)
            add(preferred.entry, "two-preferred", names + " and \"" + preferred.gloss.gloss + "\" are both preferred",
                "prefer one and admit the other");
        else if (other.gloss.status == Status::candidate && other.key != preferred.key)
            add(other.entry, "disagreement", names + " was found, but \"" + preferred.gloss.gloss + "\" is preferred",
                "admit or reject it");
    }

    void shared(const std::vector<Stand>& stands) {
        for (std::size_t i = 1; i < stands.size(); ++i) {
            if (stands[i].entry == stands[0].entry || stands[i].domain != stands[0].domain) continue;
            const auto key = [&](const Stand& stand) { return text::term_key(stand.term, m_glossary.script()); };
            if (key(stands[i]) == key(stands[0]) || (!concerns(key(stands[i])) && !concerns(key(stands[0])))) continue;
            add(stands[i].entry, "shared-gloss",
                "\"" + stands[i].gloss.gloss + "\" is preferred for " + stands[i].term + " and for " + stands[0].term,
                "prefer another gloss for one of them");
        }
    }

    const GlossaryText& m_glossary;
    const std::set<std::string>& m_terms;
    std::map<std::string, std::vector<Stand>> m_preferred;  ///< by text::gloss_key
    std::vector<text::Diagnostic> m_found;
};

}  // namespace

std::vector<text::Diagnostic> find_conflicts(const GlossaryText& glossary, const std::set<std::string>& terms) {
    return Finder(glossary, terms).run();
}

}  // namespace shuyu::glossary
