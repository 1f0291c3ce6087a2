#include "glossary/merge.hpp"

#include <algorithm>
#include <utility>

#include "glossary/join_entries.hpp"
#include "text/pinyin.hpp"

namespace shuyu::glossary {
namespace {

/// What is known about one entry's term, now and before.
struct Known {
    TermSupport now;
    TermSupport before;
};

Gloss new_gloss(const GlossSupport& support) {
    Gloss gloss;
    gloss.gloss = support.spelling();
    gloss.example = support.example.text;
    return gloss;
}

/// Before the first one that is greater, whatever the order of the others: then the order of insertions is all one.
void insert_gloss(std::vector<Gloss>& glosses, Gloss gloss) {
    const auto place =
        std::find_if(glosses.begin(), glosses.end(), [&](const Gloss& other) { return is_before(gloss, other); });
    glosses.insert(place, std::move(gloss));
}

/// Brings one entry up to date.
class EntryMerge {
public:
    EntryMerge(const Term& have, const Known& known, const Commented& commented)
        : m_have(have), m_known(known), m_commented(commented), m_wanted(have) {}

    /// `missing`: glosses to add. Nothing: the entry goes.
    std::optional<Term> run(const std::vector<const GlossSupport*>& missing) {
        update_glosses();
        for (const GlossSupport* support : missing) insert_gloss(m_wanted.glosses, new_gloss(*support));
        if (m_has_removed && m_wanted.glosses.empty() && wrote_entry()) return std::nullopt;
        update_kind();
        update_variants();
        return std::move(m_wanted);
    }

private:
    bool wrote(const GlossSupport* support, const Gloss& gloss) const {
        return support != nullptr && support->spellings.contains(gloss.gloss) &&
               support->contexts.contains(gloss.example);
    }

    /// Whether nobody decided anything about the entry: all that it says comes from the program. Costs a reading.
    bool wrote_entry() const {
        if (is_decided(m_have) || m_commented.any() || m_have.reading != text::reading(m_have.term)) return false;
        const auto is_known = [&](const std::string& variant) {
            return is_ours(variant) &&
                   (m_known.now.spellings.contains(variant) || m_known.before.spellings.contains(variant));
        };
        if (!std::all_of(m_have.variants.begin(), m_have.variants.end(), is_known)) return false;
        return m_have.kind && (m_known.now.knows(*m_have.kind) || m_known.before.knows(*m_have.kind));
    }

    /// We write spellings in the other script as variants; any other one is a person's.
    bool is_ours(const std::string& variant) const { return text::is_script_variant(variant, m_have.term); }

    bool is_ours(std::size_t i) const {
        const Gloss& gloss = m_have.glosses[i];
        if (is_decided(gloss) || (i < m_commented.glosses.size() && m_commented.glosses[i])) return false;
        const std::string key = text::gloss_key(gloss.gloss);
        return wrote(m_known.now.find(key), gloss) || wrote(m_known.before.find(key), gloss);
    }

    void update_glosses() {
        m_wanted.glosses.clear();
        std::vector<Gloss> respelled;
        for (std::size_t i = 0; i < m_have.glosses.size(); ++i) {
            const Gloss& gloss = m_have.glosses[i];
            const std::string key = text::gloss_key(gloss.gloss);
            const GlossSupport* now = m_known.now.find(key);
            if (!is_ours(i)) {
                m_wanted.glosses.push_back(gloss);
            } else if (now == nullptr) {
                m_has_removed = true;
            } else {
                Gloss updated = new_gloss(*now);
                (updated.gloss == gloss.gloss ? m_wanted.glosses : respelled).push_back(std::move(updated));
            }
        }
        for (Gloss& gloss : respelled) insert_gloss(m_wanted.glosses, std::move(gloss));
    }

    void update_kind() {
        const bool is_other = !m_known.now.glosses.empty() && m_have.kind != m_known.now.kind();
        if (is_other && wrote_entry()) m_wanted.kind = m_known.now.kind();
    }

    void update_variants() {
        auto& variants = m_wanted.variants;
        std::erase_if(variants, [&](const std::string& variant) {
            return is_ours(variant) && m_known.before.spellings.contains(variant) &&
                   !m_known.now.spellings.contains(variant);
        });
        for (const auto& [spelling, weight] : m_known.now.spellings) {
            const bool is_there = std::find(variants.begin(), variants.end(), spelling) != variants.end();
            if (is_there || !is_ours(spelling)) continue;
            variants.insert(std::find_if(variants.begin(), variants.end(), [&](const auto& v) { return v > spelling; }),
                            spelling);
        }
    }

    const Term& m_have;
    const Known& m_known;
    const Commented& m_commented;
    bool m_has_removed = false;
    Term m_wanted;
};

bool has_gloss(const Term& term, const std::string& key) {
    return std::any_of(term.glosses.begin(), term.glosses.end(),
                       [&](const Gloss& gloss) { return text::gloss_key(gloss.gloss) == key; });
}

/// The entries of one term; several are homographs that a person told apart by domain.
class TermMerge {
public:
    TermMerge(const GlossaryText& glossary, std::vector<std::size_t> indexes, const Known& known)
        : m_glossary(glossary), m_indexes(std::move(indexes)), m_known(known) {
        for (const std::size_t index : m_indexes) m_entries.push_back(m_glossary.read(index));
    }

    /// New glosses go to the first entry.
    void run(Changes& changes) {
        join(changes);
        std::vector<const GlossSupport*> missing = missing_glosses();
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const std::size_t index = m_indexes[i];
            const Term have = m_glossary.read(index);
            std::optional<Term> wanted = EntryMerge(m_entries[i], m_known, {}).run(missing);
            const bool is_changed = !wanted || *wanted != have;
            const Commented commented = is_changed ? m_glossary.comments(index) : Commented{};
            if (commented.any()) wanted = EntryMerge(m_entries[i], m_known, commented).run(missing);
            missing.clear();
            if (!wanted || *wanted != have) changes.entries.emplace(index, std::move(wanted));
        }
    }

private:
    /// Entries of the same domain become one, where they do not contradict each other and nobody wrote comments into
    /// the later one.
    void join(Changes& changes) {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            for (std::size_t j = i + 1; j < m_entries.size();) {
                const bool may_join =
                    m_entries[i].domain == m_entries[j].domain && !m_glossary.comments(m_indexes[j]).any();
                auto both = may_join ? joined(m_entries[i], m_entries[j]) : std::nullopt;
                if (!both) {
                    ++j;
                    continue;
                }
                m_entries[i] = std::move(*both);
                changes.entries.emplace(m_indexes[j], std::nullopt);
                m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(j));
                m_indexes.erase(m_indexes.begin() + static_cast<std::ptrdiff_t>(j));
            }
        }
    }

    std::vector<const GlossSupport*> missing_glosses() const {
        std::vector<const GlossSupport*> missing;
        for (const auto& [key, support] : m_known.now.glosses) {
            const bool is_there = std::any_of(m_entries.begin(), m_entries.end(),
                                              [&key = key](const Term& term) { return has_gloss(term, key); });
            if (!is_there) missing.push_back(&support);
        }
        return missing;
    }

    const GlossaryText& m_glossary;
    std::vector<std::size_t> m_indexes;
    const Known& m_known;
    std::vector<Term> m_entries;
};

}  // namespace

Term new_term(const std::string& key, const TermSupport& support) {
    Term term;
    term.term = key;
    term.reading = text::reading(key);
    term.kind = support.kind();
    for (const auto& [spelling, weight] : support.spellings)
        if (text::is_script_variant(spelling, key)) term.variants.push_back(spelling);
    for (const auto& [gloss_key, gloss] : support.glosses) insert_gloss(term.glosses, new_gloss(gloss));
    return term;
}

Changes plan_merge(const GlossaryText& glossary, const Support& now, const Support& before) {
    Changes changes;
    std::map<std::vector<std::size_t>, Known> known;  // a variant's support belongs to its term's entry
    for (const auto& [key, support] : now) {
        const std::vector<std::size_t> indexes = glossary.find(key);
        if (indexes.empty())
            changes.added.push_back(new_term(key, support));
        else
            add_support(known[indexes].now, support);
    }
    for (const auto& [key, support] : before) {
        const std::vector<std::size_t> indexes = glossary.find(key);
        if (!indexes.empty()) add_support(known[indexes].before, support);
    }
    for (const auto& [indexes, what] : known) TermMerge(glossary, indexes, what).run(changes);
    return changes;
}

}  // namespace shuyu::glossary
