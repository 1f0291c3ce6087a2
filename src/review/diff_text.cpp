#include "review/diff_text.hpp"

#include <fmt/format.h>

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
    Printer(bool colour, int indent) : m_colour(colour), m_indent(indent) {}

    void line(What what, int indent, std::string_view text) { line(look_of(what), indent, text); }
    void conflict(std::string_view text) { line({'!', "1;31"}, 0, "conflict: " + std::string(text)); }
    void field(int indent, const FieldChange& field) {
        line(What::changed, indent, field.field + ": " + marked_words(field.before, field.after));
    }
    std::string take() { return std::move(m_out); }

private:
    void line(const Look& look, int indent, std::string_view text) {
        const std::string safe = text::printable_line(text);
        m_out.append(static_cast<std::size_t>(m_indent + indent), ' ');
        m_out += m_colour ? fmt::format("\x1b[{}m{} {}\x1b[0m\n", look.colour, look.sign, safe)
                          : fmt::format("{} {}\n", look.sign, safe);
    }

    bool m_colour;
    int m_indent;
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

void print(Printer& printer, const ArticleChange& article) {
    printer.line(article.what, 0, article.article);
    for (const PairChange& pair : article.pairs)
        printer.line(pair.is_added ? What::added : What::removed, 2, pair.term + " (" + pair.gloss + ')');
    if (article.unpaired_before != article.unpaired_after)
        printer.line(What::changed, 2,
                     fmt::format("unpaired: {} -> {}", article.unpaired_before, article.unpaired_after));
}

}  // namespace

std::string diff_summary(const GlossaryDiff& diff) {
    std::string counts;
    for (const What what : all_whats)
        if (const std::size_t count = count_terms(diff, what); count > 0)
            counts += fmt::format("{}{} {}", counts.empty() ? "" : ", ", count, to_string(what));
    if (diff.is_empty()) return "no difference\n";
    const std::string evidence = evidence_summary(diff.evidence);
    return fmt::format("{}{}terms: {}; the version step is {}\n", evidence, evidence.empty() ? "" : "\n",
                       counts.empty() ? "none" : counts, to_string(diff.step));
}

std::string term_text(const TermChange& term, int indent, bool colour) {
    Printer printer(colour, indent);
    print(printer, term);
    return printer.take();
}

std::string diff_text(const GlossaryDiff& diff, const TextStyle& style) {
    Printer printer(style.colour, 0);
    if (diff.old_version != diff.new_version) printer.field(0, {"version", diff.old_version, diff.new_version});
    for (const FieldChange& field : diff.head) printer.field(0, field);
    for (const TermChange& term : diff.terms) print(printer, term);
    for (const text::Diagnostic& conflict : diff.conflicts) printer.conflict(conflict.what);
    if (style.evidence)
        for (const ArticleChange& article : diff.evidence) print(printer, article);
    return printer.take() + diff_summary(diff);
}

}  // namespace shuyu::review
