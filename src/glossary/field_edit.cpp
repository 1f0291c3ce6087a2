#include "glossary/field_edit.hpp"

#include <algorithm>
#include <utility>

#include "glossary/term_fields.hpp"

namespace shuyu::glossary {
namespace {

text::Diagnostic no_such_field(const GlossaryText& glossary, const std::string& field, const char* owner) {
    return undecidable(glossary, std::string(owner) + " has no field " + field,
                       is_gloss_field(field) ? "name the gloss, too" : "leave the gloss away");
}

template <class Owner>
Result<void> set_scalar(const GlossaryText& glossary, Owner& owner, std::span<const ScalarField<Owner>> fields,
                        const FieldValue& wanted, const char* what) {
    const auto field =
        std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.name == wanted.field; });
    if (field == fields.end()) return Failure(no_such_field(glossary, wanted.field, what));
    const std::string value = wanted.values.empty() ? "" : wanted.values.front();
    const bool is_set = field->set(owner, value);
    if (!is_set && !value.empty())
        return Failure(undecidable(glossary, wanted.field + ": no such word: " + value,
                                   "use one of " + std::string(field->words)));
    return {};
}

Result<void> set_field(const GlossaryText& glossary, Term& term, const FieldValue& wanted) {
    for (const ListField& list : term_lists()) {
        if (list.name != wanted.field) continue;
        term.*list.items = wanted.values;
        std::erase(term.*list.items, "");
        return {};
    }
    return set_scalar(glossary, term, term_fields(), wanted, "an entry");
}

Result<void> check_domain(const Draft& draft, std::size_t entry, const Term& term) {
    for (const std::size_t other : draft.find(term.term)) {
        if (other == entry || draft.read(other).domain != term.domain) continue;
        return Failure(undecidable(draft.glossary(), "has an entry " + term.term + " of that domain already",
                                   "choose another domain, or join the two in the file"));
    }
    return {};
}

}  // namespace

bool is_gloss_field(const std::string& field) {
    const auto fields = gloss_field_order();
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

Result<void> edit_fields(Draft& draft, const Target& target, const std::vector<FieldValue>& fields) {
    const GlossaryText& glossary = draft.glossary();
    for (const FieldValue& wanted : fields)
        for (const std::string& value : wanted.values)
            if (auto checked = check_value(glossary, wanted.field, value); !checked) return checked;
    const auto entry = find_entry(draft, target);
    if (!entry) return Failure(entry.error());
    Term term = draft.read(*entry);
    if (target.gloss.empty()) {
        const std::string domain = term.domain;
        for (const FieldValue& wanted : fields)
            if (auto set = set_field(glossary, term, wanted); !set) return set;
        if (term.domain != domain)
            if (auto checked = check_domain(draft, *entry, term); !checked) return checked;
    } else {
        const auto gloss = find_gloss(draft, term, target.gloss);
        if (!gloss) return Failure(gloss.error());
        for (const FieldValue& wanted : fields)
            if (auto set = set_scalar(glossary, term.glosses[*gloss], gloss_fields(), wanted, "a gloss"); !set)
                return set;
    }
    draft.set(*entry, std::move(term));
    return {};
}

}  // namespace shuyu::glossary
