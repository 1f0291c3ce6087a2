#include "glossary/join_entries.hpp"

#include <algorithm>
#include <span>

#include "glossary/term_fields.hpp"
#include "text/normalize.hpp"

namespace shuyu::glossary {
namespace {

/// Takes over each field that `into` has not; false when both have it and differ. `is_free`: fields that may differ.
template <class Owner>
bool join_fields(Owner& into, const Owner& from, std::span<const ScalarField<Owner>> fields,
                 std::span<const std::string_view> is_free) {
    for (const ScalarField<Owner>& field : fields) {
        const std::string mine = field.get(into);
        const std::string theirs = field.get(from);
        const bool may_differ = std::find(is_free.begin(), is_free.end(), field.name) != is_free.end();
        if (mine == theirs || theirs.empty() || may_differ) continue;
        if (!mine.empty() || !field.set(into, theirs)) return false;
    }
    return true;
}

void join_items(std::vector<std::string>& into, const std::vector<std::string>& from) {
    for (const std::string& item : from)
        if (std::find(into.begin(), into.end(), item) == into.end()) into.push_back(item);
}

bool join_other(std::vector<Field>& into, const std::vector<Field>& from) {
    for (const Field& field : from) {
        const auto there =
            std::find_if(into.begin(), into.end(), [&](const Field& other) { return other.name == field.name; });
        if (there == into.end())
            into.push_back(field);
        else if (*there != field)
            return false;
    }
    return true;
}

bool join_gloss(Gloss& into, const Gloss& from) {
    constexpr std::string_view free_fields[] = {"gloss", "example", "status"};
    const bool is_one_decided = into.status == Status::candidate || from.status == Status::candidate;
    if (!is_one_decided && into.status != from.status) return false;
    if (into.status == Status::candidate && from.status != Status::candidate) {
        Gloss decided = from;  // the decided one with its spelling and example
        if (!join_fields(decided, into, gloss_fields(), free_fields) || !join_other(decided.other, into.other))
            return false;
        into = std::move(decided);
        return true;
    }
    return join_fields(into, from, gloss_fields(), free_fields) && join_other(into.other, from.other);
}

}  // namespace

std::optional<Term> joined(const Term& first, const Term& second) {
    constexpr std::string_view guessed[] = {"reading", "kind"};  // written by the program, or decided: the first stays
    Term term = first;
    if (!join_fields(term, second, term_fields(), guessed) || !join_other(term.other, second.other))
        return std::nullopt;
    if (!term.kind) term.kind = second.kind;
    if (term.reading.empty()) term.reading = second.reading;
    for (const ListField& list : term_lists()) join_items(term.*list.items, second.*list.items);
    for (const Gloss& gloss : second.glosses) {
        const auto there = std::find_if(term.glosses.begin(), term.glosses.end(), [&](const Gloss& other) {
            return text::gloss_key(other.gloss) == text::gloss_key(gloss.gloss);
        });
        if (there != term.glosses.end()) {
            if (!join_gloss(*there, gloss)) return std::nullopt;
            continue;
        }
        const auto place = std::find_if(term.glosses.begin(), term.glosses.end(),
                                        [&](const Gloss& other) { return is_before(gloss, other); });
        term.glosses.insert(place, gloss);
    }
    return term;
}

}  // namespace shuyu::glossary
