#include "review/diff_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "review/word_diff.hpp"
#include "text/escape.hpp"

namespace shuyu::review {
namespace {

struct Look {
    char sign;
    std::string_view colour;
};

constexpr std::array<Look, 4> looks{{{'+', "32"}, {'-', "31"}, {'>', "36"}, {'~', "33"}}};  // in the order of What

Look look_of(What what) {
    return looks[static_cast<std::size_t>(what)];
}

class Printer {
public:
    explicit Printer(bool colour) : m_colour(colour) {}

    void line(What what, int indent, std::string_view text) {
        const auto [sign, colour] = look_of(what);
        const std::string safe = text::printable_line(text);
        m_out.append(static_cast<std::size_t>(indent), ' ');
        m_out +=
            m_colour ? fmt::format("\x1b[{}m{} {}\x1b[0m\n", colour, sign, safe) : fmt::format("{} {}\n", sign, safe);
    }
    void field(int indent, const FieldChange& field) {
        line(What::changed, indent, field.field + ": " + marked_words(field.before, field.after));
    }
    std::string take() { return std::move(m_out); }

private:
    bool m_colour;
    std::string m_out;
};

std::string status_text(const GlossChange& gloss) {
    const std::string before = gloss.before ? std::string(glossary::to_string(*gloss.before)) : "";
    const std::string after = gloss.after ? std::string(glossary::to_string(*gloss.after)) : "";
    if (before.empty() || after.empty() || before == after) return " (" + (after.empty() ? before : after) + ')';
    return " (" + before + " -> " + after + ')';
}

void print(Printer& printer, const GlossChange& gloss) {
    const bool is_renamed = gloss.what == What::renamed;
    const std::string name = is_renamed ? marked_words(gloss.old_gloss, gloss.gloss) : gloss.gloss;
    printer.line(gloss.what, 2, name + status_text(gloss));
    if (gloss.what == What::added) return;
    for (const FieldChange& field : gloss.fields) printer.field(4, field);
}

void print(Printer& printer, const TermChange& term) {
    std::string name = term.what == What::renamed ? marked_words(term.old_term, term.term) : term.term;
    if (!term.domain.empty()) name += " [" + term.domain + ']';
    printer.line(term.what, 0, name);
    if (term.what != What::added)
        for (const FieldChange& field : term.fields) printer.field(2, field);
    for (const GlossChange& gloss : term.glosses) print(printer, gloss);
}

}  // namespace

std::string diff_summary(const GlossaryDiff& diff) {
    std::string counts;
    for (const What what : {What::added, What::removed, What::renamed, What::changed}) {
        const auto count = std::count_if(diff.terms.begin(), diff.terms.end(),
                                         [&](const TermChange& term) { return term.what == what; });
        if (count > 0) counts += fmt::format("{}{} {}", counts.empty() ? "" : ", ", count, to_string(what));
    }
    if (diff.is_empty()) return "no difference\n";
    return fmt::format("terms: {}; the version step is {}\n", counts.empty() ? "none" : counts, to_string(diff.step));
}

std::string diff_text(const GlossaryDiff& diff, bool colour) {
    Printer printer(colour);
    for (const FieldChange& field : diff.head) printer.field(0, field);
    for (const TermChange& term : diff.terms) print(printer, term);
    return printer.take() + diff_summary(diff);
}

}  // namespace shuyu::review
