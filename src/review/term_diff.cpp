#include "review/term_diff.hpp"

#include <algorithm>

#include "review/gloss_match.hpp"
#include "review/version_step.hpp"

namespace shuyu::review {
namespace {

using glossary::Gloss;
using glossary::Term;

std::string joined(const std::vector<std::string>& items) {
    std::string all;
    for (const std::string& item : items) all.append(all.empty() ? "" : ", ").append(item);
    return all;
}

std::string kind_of(const Term& term) {
    return term.kind ? std::string(pair::to_string(*term.kind)) : "";
}

template <class Owner>
struct FieldOf {
    const char* name;
    std::string (*value)(const Owner&);
};

constexpr FieldOf<Term> term_fields[] = {
    {"variants", [](const Term& term) { return joined(term.variants); }},
    {"reading", [](const Term& term) { return term.reading; }},
    {"kind", kind_of},
    {"domain", [](const Term& term) { return term.domain; }},
    {"part_of_speech", [](const Term& term) { return term.part_of_speech; }},
    {"definition", [](const Term& term) { return term.definition; }},
    {"note", [](const Term& term) { return term.note; }},
    {"see", [](const Term& term) { return joined(term.see); }},
    {"case", [](const Term& term) { return term.letter_case; }},
};

constexpr FieldOf<Gloss> gloss_fields[] = {
    {"example", [](const Gloss& gloss) { return gloss.example; }},
    {"note", [](const Gloss& gloss) { return gloss.note; }},
    {"reason", [](const Gloss& gloss) { return gloss.reason; }},
    {"source", [](const Gloss& gloss) { return gloss.source; }},
};

const glossary::Field* find_field(const std::vector<glossary::Field>& fields, const std::string& name) {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

/// Fields that the format does not know.
void compare_other(const std::vector<glossary::Field>& before, const std::vector<glossary::Field>& after,
                   std::vector<FieldChange>& changes) {
    for (const glossary::Field& old : before) {
        const glossary::Field* now = find_field(after, old.name);
        if (now == nullptr || now->value != old.value || now->is_text != old.is_text)
            changes.push_back({old.name, old.value, now == nullptr ? "" : now->value});
    }
    for (const glossary::Field& now : after)
        if (find_field(before, now.name) == nullptr) changes.push_back({now.name, "", now.value});
}

template <class Owner, std::size_t Count>
std::vector<FieldChange> changed_fields(const FieldOf<Owner> (&fields)[Count], const Owner& before,
                                        const Owner& after) {
    std::vector<FieldChange> changes;
    for (const FieldOf<Owner>& field : fields)
        if (std::string old = field.value(before), now = field.value(after); old != now)
            changes.push_back({field.name, std::move(old), std::move(now)});
    compare_other(before.other, after.other, changes);
    return changes;
}

std::optional<GlossChange> gloss_diff(const GlossPair& pair) {
    static const Gloss none;
    const Gloss& before = pair.before ? *pair.before : none;
    const Gloss& after = pair.after ? *pair.after : none;
    GlossChange change;
    change.gloss = pair.after ? after.gloss : before.gloss;
    if (pair.before) change.before = before.status;
    if (pair.after) change.after = after.status;
    change.what = !pair.before ? What::added : !pair.after ? What::removed : What::changed;
    if (pair.before && pair.after && before.gloss != after.gloss) {
        change.what = What::renamed;
        change.old_gloss = before.gloss;
    }
    if (pair.after) change.fields = changed_fields(gloss_fields, before, after);
    const bool is_same = change.what == What::changed && !change.has_new_status() && change.fields.empty();
    return is_same ? std::nullopt : std::optional(std::move(change));
}

What what_of(const EntryPair& pair) {
    if (!pair.before) return What::added;
    if (!pair.after) return What::removed;
    return pair.before->term == pair.after->term ? What::changed : What::renamed;
}

}  // namespace

std::optional<TermChange> term_diff(const EntryPair& pair) {
    static const Term none;
    const Term& before = pair.before ? *pair.before : none;
    const Term& after = pair.after ? *pair.after : none;
    TermChange change;
    change.what = what_of(pair);
    change.term = pair.after ? after.term : before.term;
    change.domain = pair.after ? after.domain : before.domain;
    if (change.what == What::renamed) change.old_term = before.term;
    if (pair.after) change.fields = changed_fields(term_fields, before, after);
    for (const GlossPair& glosses : matched_glosses(before, after))
        if (auto gloss = gloss_diff(glosses)) change.glosses.push_back(std::move(*gloss));
    if (change.what == What::changed && change.fields.empty() && change.glosses.empty()) return std::nullopt;
    change.step = step_of(change, pair);
    return change;
}

}  // namespace shuyu::review
