#include <unordered_map>
#include <unordered_set>

#include "check/rule_functions.hpp"
#include "text/normalize.hpp"

namespace shuyu::check {
namespace {

/// Who has which spelling. Homographs of other domains don't collide.
class Owners {
public:
    Owners(const Subject& subject, Remarks& remarks) : m_glossary(subject.glossary), m_remarks(remarks) {}

    void run() {
        std::vector<std::size_t> speaking;  // entries with variants or references, which most have not
        for (std::size_t i = 0; i < m_glossary.size(); ++i) {
            const glossary::Term term = m_glossary.read(i);
            const std::string key = key_of(term.term);
            m_owners.try_emplace(with_domain(key, term), i);
            m_terms.insert(key);
            if (!term.variants.empty() || !term.see.empty()) speaking.push_back(i);
        }
        for (const std::size_t i : speaking) check(i, m_glossary.read(i));
    }

private:
    std::string key_of(const std::string& spelling) const { return text::term_key(spelling, m_glossary.script()); }
    static std::string with_domain(const std::string& key, const glossary::Term& term) {
        return key + '\n' + term.domain;
    }

    void check(std::size_t entry, const glossary::Term& term) {
        const std::string own = key_of(term.term);
        for (const std::string& variant : term.variants) check_variant(entry, term, own, variant);
        for (const std::string& seen : term.see)
            if (!m_terms.contains(key_of(seen)) && !m_variants.contains(seen))
                m_remarks.push_back({"unknown-reference",
                                     {entry, nothing, "see"},
                                     "\"see\" names " + seen + ", which has no entry",
                                     "correct or remove it"});
    }

    void check_variant(std::size_t entry, const glossary::Term& term, const std::string& own,
                       const std::string& variant) {
        const Part part{entry, nothing, "variants"};
        m_variants.insert(variant);
        if (variant == term.term) {
            m_remarks.push_back({"colliding-variant", part, variant + " is a variant of itself", "remove it"});
            return;
        }
        const std::string key = key_of(variant);
        if (key == own) return;  // the other script
        const std::size_t owner = m_owners.try_emplace(with_domain(key, term), entry).first->second;
        if (owner != entry)
            m_remarks.push_back({"colliding-variant", part,
                                 variant + ", a variant of " + term.term + ", belongs to the entry of " +
                                     m_glossary.term(owner) + ", too",
                                 "remove it from one, or join the entries"});
    }

    const glossary::GlossaryText& m_glossary;
    Remarks& m_remarks;
    std::unordered_map<std::string, std::size_t> m_owners;  ///< by key and domain
    std::unordered_set<std::string> m_terms;
    std::unordered_set<std::string> m_variants;
};

}  // namespace

void check_references(const Subject& subject, Remarks& remarks) {
    Owners(subject, remarks).run();
}

}  // namespace shuyu::check
