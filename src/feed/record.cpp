#include "feed/record.hpp"

namespace shuyu::feed {
namespace {

using glossary::Gloss;
using glossary::Term;

template <std::string Term::*member>
constexpr RecordField of_term(std::string_view name) {
    return {name, [](const Term& term, const Gloss&) { return term.*member; },
            [](Term& term, Gloss&, const std::string& text) { term.*member = text; }};
}

template <std::string Gloss::*member>
constexpr RecordField of_gloss(std::string_view name) {
    return {name, [](const Term&, const Gloss& gloss) { return gloss.*member; },
            [](Term&, Gloss& gloss, const std::string& text) { gloss.*member = text; }};
}

template <std::vector<std::string> Term::*member>
constexpr RecordField of_words(std::string_view name) {
    return {name, [](const Term& term, const Gloss&) { return join_words(term.*member); },
            [](Term& term, Gloss&, const std::string& text) { term.*member = split_words(text); }};
}

std::string get_status(const Term&, const Gloss& gloss) {
    return std::string(to_string(gloss.status));
}
void set_status(Term&, Gloss& gloss, const std::string& text) {
    gloss.status = glossary::status_from(text).value_or(gloss.status);
}
std::string get_kind(const Term& term, const Gloss&) {
    return term.kind ? std::string(to_string(*term.kind)) : "";
}
void set_kind(Term& term, Gloss&, const std::string& text) {
    term.kind = pair::kind_from(text);
}

constexpr RecordField fields[] = {
    of_term<&Term::term>("term"),
    of_gloss<&Gloss::gloss>("gloss"),
    {"status", get_status, set_status},
    {"kind", get_kind, set_kind},
    of_term<&Term::domain>("domain"),
    of_term<&Term::part_of_speech>("part_of_speech"),
    of_term<&Term::definition>("definition"),
    of_term<&Term::note>("note"),
    of_gloss<&Gloss::note>("gloss_note"),
    of_gloss<&Gloss::example>("example"),
    of_gloss<&Gloss::source>("source"),
    of_term<&Term::reading>("reading"),
    of_words<&Term::variants>("variants"),
    of_words<&Term::see>("see"),
    of_term<&Term::letter_case>("case"),
};

}  // namespace

std::span<const RecordField> record_fields() {
    return fields;
}

std::string join_words(const std::vector<std::string>& words) {
    std::string joined;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i != 0) joined += '|';
        for (const char c : words[i]) {
            if (c == '|' || c == '\\') joined += '\\';
            joined += c;
        }
    }
    return joined;
}

std::vector<std::string> split_words(std::string_view field) {
    if (field.empty()) return {};
    std::vector<std::string> words(1);
    for (std::size_t at = 0; at < field.size(); ++at) {
        if (field[at] == '|')
            words.emplace_back();
        else if (field[at] == '\\' && at + 1 < field.size())
            words.back() += field[++at];
        else
            words.back() += field[at];
    }
    return words;
}

}  // namespace shuyu::feed
