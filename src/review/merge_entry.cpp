#include "review/merge_entry.hpp"

#include <algorithm>
#include <tuple>

#include "glossary/evidence.hpp"
#include "glossary/term_fields.hpp"
#include "review/gloss_triples.hpp"
#include "review/merged_order.hpp"

namespace shuyu::review {
namespace {

using glossary::Field;
using glossary::Gloss;
using glossary::Status;
using glossary::Term;

/// A value as it becomes for either side; the same for both where there is no conflict.
template <class Value>
struct Both {
    Value ours;
    Value theirs;
};

/// Both sides changed it, each in its own way.
template <class Value>
bool differs(const Value& base, const Value& ours, const Value& theirs) {
    return ours != theirs && ours != base && theirs != base;
}

template <class Value>
Both<Value> alike(const Value& value) {
    return {value, value};
}

/// Without a conflict the changed value; else each side's own.
template <class Value>
Both<Value> merge_value(const Value& base, const Value& ours, const Value& theirs) {
    if (differs(base, ours, theirs)) return {ours, theirs};
    return alike(ours == base ? theirs : ours);
}

/// The decided side's value where one side alone is decided; else `either`.
template <class Owner>
std::string of_decided(const Owner& ours, const Owner& theirs, const std::string& our_value,
                       const std::string& their_value, const std::string& either) {
    const bool is_ours = is_decided(ours);
    if (is_ours == is_decided(theirs)) return either;
    return is_ours ? our_value : their_value;
}

/// Of two spellings of one gloss: without what does not matter, then with a small letter.
std::string better_spelling(const std::string& a, const std::string& b) {
    return a.size() != b.size() ? (a.size() < b.size() ? a : b) : std::max(a, b);
}

std::string better_example(const std::string& a, const std::string& b) {
    return glossary::is_better_example({a, 0}, {b, 0}) ? a : b;
}

/// Fields that the format does not know, by name. Returns those in conflict.
std::vector<std::string> merge_other(const std::vector<Field>& base, const std::vector<Field>& ours,
                                     const std::vector<Field>& theirs, Both<std::vector<Field>*> into) {
    std::vector<std::string> names;
    const auto number = [&](const std::vector<Field>& fields) {
        Sequence numbers;
        for (const Field& field : fields) {
            const auto found = std::find(names.begin(), names.end(), field.name);
            numbers.push_back(static_cast<std::size_t>(found - names.begin()));
            if (found == names.end()) names.push_back(field.name);
        }
        return numbers;
    };
    const auto find = [&](const std::vector<Field>& fields, std::size_t name) {
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == names[name]; });
        return found == fields.end() ? std::nullopt : std::optional(*found);
    };
    const Sequence base_order = number(base);
    const Sequence our_order = number(ours);
    const Sequence their_order = number(theirs);
    std::vector<std::string> conflicts;
    for (const std::size_t name : merged_order(base_order, our_order, their_order,
                                               [&](std::size_t a, std::size_t b) { return names[a] < names[b]; })) {
        const auto merged = merge_value(find(base, name), find(ours, name), find(theirs, name));
        if (merged.ours) into.ours->push_back(*merged.ours);
        if (merged.theirs) into.theirs->push_back(*merged.theirs);
        if (merged.ours != merged.theirs) conflicts.push_back(names[name]);
    }
    return conflicts;
}

/// A list as a set with an order: what a side removed goes, what it added is there.
std::vector<std::string> merge_list(const std::vector<std::string>& base, const std::vector<std::string>& ours,
                                    const std::vector<std::string>& theirs) {
    if (ours == base || ours == theirs) return theirs;
    if (theirs == base) return ours;
    std::vector<std::string> items;
    const auto number = [&](const std::vector<std::string>& list) {
        Sequence numbers;
        for (const std::string& item : list) {
            const auto found = std::find(items.begin(), items.end(), item);
            const auto place = static_cast<std::size_t>(found - items.begin());
            if (found == items.end()) items.push_back(item);
            if (std::find(numbers.begin(), numbers.end(), place) == numbers.end()) numbers.push_back(place);
        }
        return numbers;
    };
    const auto has = [](const std::vector<std::string>& list, const std::string& item) {
        return std::find(list.begin(), list.end(), item) != list.end();
    };
    const Sequence base_order = number(base);
    const Sequence our_order = number(ours);
    const Sequence their_order = number(theirs);
    std::vector<std::string> merged;
    for (const std::size_t i : merged_order(base_order, our_order, their_order,
                                            [&](std::size_t a, std::size_t b) { return items[a] < items[b]; })) {
        const bool is_there = has(base, items[i]) ? has(ours, items[i]) && has(theirs, items[i]) : true;
        if (is_there) merged.push_back(items[i]);
    }
    const bool was_sorted = std::is_sorted(ours.begin(), ours.end()) && std::is_sorted(theirs.begin(), theirs.end());
    if (was_sorted) std::sort(merged.begin(), merged.end());
    return merged;
}

struct MergedGloss {
    std::optional<Gloss> ours;
    std::optional<Gloss> theirs;
    std::vector<std::string> conflicts;  ///< fields

    /// By what it is ordered among the others, whichever side is called ours.
    std::tuple<Status, std::string> rank() const {
        const auto of = [](const Gloss& gloss) { return std::tuple(gloss.status, gloss.gloss); };
        if (!ours && !theirs) return {};
        if (!ours || !theirs) return of(ours ? *ours : *theirs);
        return std::min(of(*ours), of(*theirs));
    }
};

/// A gloss that both sides have.
class GlossMerge {
public:
    GlossMerge(const Gloss* base, const Gloss& ours, const Gloss& theirs)
        : m_has_base(base != nullptr),
          m_base(base ? *base : Gloss{}),
          m_ours(ours),
          m_theirs(theirs),
          m_merged{ours, theirs, {}} {}

    MergedGloss run() {
        for (const auto& field : glossary::gloss_fields()) merge(field);
        const auto wrong = merge_other(m_base.other, m_ours.other, m_theirs.other, others());
        m_merged.conflicts.insert(m_merged.conflicts.end(), wrong.begin(), wrong.end());
        if (has_status_conflict()) {  // a reason belongs to its decision
            m_merged.ours->reason = m_ours.reason;
            m_merged.theirs->reason = m_theirs.reason;
            std::erase(m_merged.conflicts, "reason");
        }
        return std::move(m_merged);
    }

private:
    Both<std::vector<Field>*> others() {
        m_merged.ours->other.clear();
        m_merged.theirs->other.clear();
        return {&m_merged.ours->other, &m_merged.theirs->other};
    }

    bool has_status_conflict() const { return m_merged.ours->status != m_merged.theirs->status; }

    void merge(const glossary::ScalarField<Gloss>& field) {
        const std::string ours = field.get(m_ours);
        const std::string theirs = field.get(m_theirs);
        Both<std::string> merged =
            merge_value(m_has_base || field.name == "status" ? field.get(m_base) : "", ours, theirs);
        if (merged.ours != merged.theirs)
            if (const auto settled = settle(field.name, ours, theirs)) merged = alike(*settled);
        field.set(*m_merged.ours, merged.ours);
        field.set(*m_merged.theirs, merged.theirs);
        if (merged.ours != merged.theirs) m_merged.conflicts.emplace_back(field.name);
    }

    /// What is no conflict although the sides differ.
    std::optional<std::string> settle(std::string_view field, const std::string& ours,
                                      const std::string& theirs) const {
        if (field == "status") {
            if (m_ours.status == Status::candidate) return theirs;
            if (m_theirs.status == Status::candidate) return ours;
        }
        const bool was_decided = m_has_base && is_decided(m_base);
        if (field == "gloss" && !was_decided)
            return of_decided(m_ours, m_theirs, ours, theirs, better_spelling(ours, theirs));
        if (field == "example" && !was_decided)
            return of_decided(m_ours, m_theirs, ours, theirs, better_example(ours, theirs));
        return std::nullopt;
    }

    bool m_has_base;
    const Gloss m_base;
    const Gloss& m_ours;
    const Gloss& m_theirs;
    MergedGloss m_merged;
};

/// A gloss that the base has and one side removed; `left` is the other side's. `is_ours`: ours has it still.
MergedGloss merge_removed(const Gloss& base, const Gloss& left, bool is_ours) {
    if (left == base) return {};
    if (!is_decided(base)) return {left, left, {}};
    MergedGloss merged;
    (is_ours ? merged.ours : merged.theirs) = left;
    merged.conflicts = {"removed on one side, changed on the other"};
    return merged;
}

MergedGloss merge_gloss(const GlossTriple& gloss) {
    if (gloss.ours && gloss.theirs) return GlossMerge(gloss.base, *gloss.ours, *gloss.theirs).run();
    if (!gloss.ours && !gloss.theirs) return {};
    const Gloss& left = gloss.ours ? *gloss.ours : *gloss.theirs;
    if (gloss.base) return merge_removed(*gloss.base, left, gloss.ours != nullptr);
    return {left, left, {}};
}

bool is_canonical(const std::vector<Gloss>& glosses) {
    return std::is_sorted(glosses.begin(), glosses.end(),
                          [](const Gloss& a, const Gloss& b) { return is_before(a, b); });
}

/// Numbers of the triples in the order of a side.
Sequence order_of(const std::vector<Gloss>& glosses, const std::vector<GlossTriple>& triples,
                  const Gloss* GlossTriple::*member) {
    Sequence order(glosses.size());
    for (std::size_t i = 0; i < triples.size(); ++i)
        if (const Gloss* gloss = triples[i].*member) order[static_cast<std::size_t>(gloss - glosses.data())] = i;
    return order;
}

const std::vector<Gloss> no_glosses;

const std::vector<Gloss>& glosses_of(const Term* term) {
    return term ? term->glosses : no_glosses;
}

class EntryMerge {
public:
    EntryMerge(const Term* base, const Term* ours, const Term* theirs, text::ChineseScript script)
        : m_base(base), m_ours(ours), m_theirs(theirs), m_script(script) {}

    MergedEntry run() {
        if (!m_ours || !m_theirs) {
            merge_with_removed();
            return std::move(m_merged);
        }
        m_merged.ours = *m_ours;
        m_merged.theirs = *m_theirs;
        merge_fields();
        merge_glosses();
        return std::move(m_merged);
    }

private:
    /// One side has no such entry.
    void merge_with_removed() {
        const Term* left = m_ours ? m_ours : m_theirs;
        if (left == nullptr || (m_base && *left == *m_base)) return;
        m_merged.ours = m_merged.theirs = *left;
        if (m_base == nullptr) {
            m_merged.glosses.assign(left->glosses.size(), {true, true});
            return;
        }
        merge_glosses();
        const bool is_changed = has_new_fields(*left) && is_decided(*m_base);
        if (!is_changed && !m_merged.has_conflict()) {
            const bool is_left = !m_merged.glosses.empty() || (has_new_fields(*left) && is_decided(*left));
            if (!is_left) m_merged.ours = m_merged.theirs = std::nullopt;
            return;
        }
        m_merged = {};
        (m_ours ? m_merged.ours : m_merged.theirs) = *left;
        m_merged.glosses.assign(left->glosses.size(), {m_ours != nullptr, m_theirs != nullptr});
        m_merged.conflicts = {"removed on one side, changed on the other"};
    }

    /// Whether a person changed something of the entry itself.
    bool has_new_fields(const Term& left) const {
        Term same = left;
        same.glosses = m_base->glosses;
        same.reading = m_base->reading;
        same.kind = m_base->kind;
        return same != *m_base;
    }

    void merge_fields() {
        for (const auto& field : glossary::term_fields()) merge(field);
        static const Term none;
        const Term& base = m_base ? *m_base : none;
        for (const glossary::ListField& list : glossary::term_lists()) {
            const auto items = merge_list(base.*list.items, m_ours->*list.items, m_theirs->*list.items);
            (*m_merged.ours).*list.items = items;
            (*m_merged.theirs).*list.items = items;
        }
        if (!m_base && m_ours->term != m_theirs->term) keep_other_spelling();
        m_merged.ours->other.clear();
        m_merged.theirs->other.clear();
        const auto wrong =
            merge_other(base.other, m_ours->other, m_theirs->other, {&m_merged.ours->other, &m_merged.theirs->other});
        m_merged.conflicts.insert(m_merged.conflicts.end(), wrong.begin(), wrong.end());
    }

    void merge(const glossary::ScalarField<Term>& field) {
        const std::string ours = field.get(*m_ours);
        const std::string theirs = field.get(*m_theirs);
        Both<std::string> merged = merge_value(m_base ? field.get(*m_base) : "", ours, theirs);
        if (merged.ours != merged.theirs)
            if (const auto settled = settle(field.name, ours, theirs)) merged = alike(*settled);
        field.set(*m_merged.ours, merged.ours);
        field.set(*m_merged.theirs, merged.theirs);
        if (merged.ours != merged.theirs) m_merged.conflicts.emplace_back(field.name);
    }

    std::optional<std::string> settle(std::string_view field, const std::string& ours,
                                      const std::string& theirs) const {
        const bool was_decided = m_base && is_decided(*m_base);
        if ((field == "reading" || field == "kind") && !was_decided)
            return of_decided(*m_ours, *m_theirs, ours, theirs, std::min(ours, theirs));
        if (field == "term" && !m_base) {  // that of the glossary's script
            const std::string key = text::term_key(ours, m_script);
            return ours == key || theirs == key ? key : std::min(ours, theirs);
        }
        return std::nullopt;
    }

    /// Both sides made the entry, each under its own spelling.
    void keep_other_spelling() {
        const std::string& term = m_merged.ours->term;
        const std::string& other = m_ours->term == term ? m_theirs->term : m_ours->term;
        std::vector<std::string> variants = m_merged.ours->variants;
        std::erase(variants, term);
        if (std::find(variants.begin(), variants.end(), other) == variants.end())
            variants.insert(std::find_if(variants.begin(), variants.end(), [&](const auto& v) { return v > other; }),
                            other);
        m_merged.ours->variants = m_merged.theirs->variants = variants;
    }

    void merge_glosses() {
        const auto& base = glosses_of(m_base);
        const auto& ours = glosses_of(m_ours);
        const auto& theirs = glosses_of(m_theirs);
        const std::vector<GlossTriple> triples = gloss_triples(base, ours, theirs);
        std::vector<MergedGloss> merged;
        for (const GlossTriple& triple : triples) merged.push_back(merge_gloss(triple));
        Sequence order =
            merged_order(order_of(base, triples, &GlossTriple::base), order_of(ours, triples, &GlossTriple::ours),
                         order_of(theirs, triples, &GlossTriple::theirs),
                         [&](std::size_t a, std::size_t b) { return merged[a].rank() < merged[b].rank(); });
        std::erase_if(order, [&](std::size_t i) { return !merged[i].ours && !merged[i].theirs; });
        if (is_canonical(ours) && is_canonical(theirs))
            std::stable_sort(order.begin(), order.end(),
                             [&](std::size_t a, std::size_t b) { return merged[a].rank() < merged[b].rank(); });
        m_merged.ours->glosses.clear();
        m_merged.theirs->glosses.clear();
        for (const std::size_t i : order) take(merged[i]);
    }

    void take(const MergedGloss& gloss) {
        m_merged.glosses.push_back({gloss.ours.has_value(), gloss.theirs.has_value()});
        if (gloss.ours) m_merged.ours->glosses.push_back(*gloss.ours);
        if (gloss.theirs) m_merged.theirs->glosses.push_back(*gloss.theirs);
        if (gloss.conflicts.empty()) return;
        std::string what = '"' + (gloss.ours ? gloss.ours : gloss.theirs)->gloss + "\": ";
        for (const std::string& field : gloss.conflicts) what += (what.ends_with(": ") ? "" : ", ") + field;
        m_merged.conflicts.push_back(std::move(what));
    }

    const Term* m_base;
    const Term* m_ours;
    const Term* m_theirs;
    text::ChineseScript m_script;
    MergedEntry m_merged;
};

}  // namespace

MergedEntry merge_entry(const Term* base, const Term* ours, const Term* theirs, text::ChineseScript script) {
    return EntryMerge(base, ours, theirs, script).run();
}

}  // namespace shuyu::review
