#include "glossary/term_fields.hpp"

namespace shuyu::glossary {
namespace {

template <class Owner, std::string Owner::*Member>
constexpr ScalarField<Owner> text_field(std::string_view name) {
    return {name, [](const Owner& owner) { return owner.*Member; },
            [](Owner& owner, const std::string& value) {
                owner.*Member = value;
                return true;
            },
            ""};
}

bool set_kind(Term& term, const std::string& word) {
    term.kind = pair::kind_from(word);
    return term.kind.has_value();
}

bool set_case(Term& term, const std::string& word) {
    term.letter_case = word;
    return word == "exact" || word == "any";
}

bool set_status(Gloss& gloss, const std::string& word) {
    const auto status = status_from(word);
    if (status) gloss.status = *status;
    return status.has_value();
}

constexpr ScalarField<Term> terms[] = {
    text_field<Term, &Term::term>("term"),
    text_field<Term, &Term::reading>("reading"),
    {"kind", [](const Term& term) { return term.kind ? std::string(to_string(*term.kind)) : std::string(); }, set_kind,
     "name, term, phrase, word"},
    text_field<Term, &Term::domain>("domain"),
    text_field<Term, &Term::part_of_speech>("part_of_speech"),
    text_field<Term, &Term::definition>("definition"),
    text_field<Term, &Term::note>("note"),
    {"case", [](const Term& term) { return term.letter_case; }, set_case, "exact, any"},
};

constexpr ListField lists[] = {
    {"variants", &Term::variants},
    {"see", &Term::see},
};

constexpr ScalarField<Gloss> glosses[] = {
    text_field<Gloss, &Gloss::gloss>("gloss"),
    {"status", [](const Gloss& gloss) { return std::string(to_string(gloss.status)); }, set_status,
     "candidate, preferred, admitted, deprecated, rejected"},
    text_field<Gloss, &Gloss::example>("example"),
    text_field<Gloss, &Gloss::note>("note"),
    text_field<Gloss, &Gloss::reason>("reason"),
    text_field<Gloss, &Gloss::source>("source"),
};

constexpr std::string_view term_order[] = {"term",       "variants", "reading", "kind", "domain", "part_of_speech",
                                           "definition", "note",     "see",     "case", "glosses"};
constexpr std::string_view gloss_order[] = {"gloss", "status", "example", "note", "reason", "source"};

}  // namespace

std::span<const ScalarField<Term>> term_fields() {
    return terms;
}
std::span<const ListField> term_lists() {
    return lists;
}
std::span<const ScalarField<Gloss>> gloss_fields() {
    return glosses;
}
std::span<const std::string_view> term_field_order() {
    return term_order;
}
std::span<const std::string_view> gloss_field_order() {
    return gloss_order;
}

}  // namespace shuyu::glossary
