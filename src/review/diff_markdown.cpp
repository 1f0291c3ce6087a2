#include "review/diff_markdown.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "review/markdown_text.hpp"
#include "review/word_diff.hpp"

namespace shuyu::review {
namespace {

using glossary::Status;

constexpr std::array<std::string_view, 4> signs{"➕", "➖", "🔁", "✏️"};  // in the order of What

std::string sign_of(What what) {
    return std::string(signs[static_cast<std::size_t>(what)]);
}

/// "the ~~old~~ **new** word"
std::string marked(std::string_view before, std::string_view after) {
    std::string out;
    for (const WordRun& run : word_diff(before, after)) {
        const std::size_t end = run.text.find_last_not_of(' ') + 1;
        const std::string words = markdown_text(std::string_view(run.text).substr(0, end));
        const std::string_view mark = run.side == WordRun::Side::both     ? ""
                                      : run.side == WordRun::Side::before ? "~~"
                                                                          : "**";
        if (!out.empty() && !out.ends_with(' ')) out += ' ';
        out.append(mark).append(words).append(mark);
        if (end < run.text.size()) out += ' ';
    }
    return out.substr(0, out.find_last_not_of(' ') + 1);
}

/// Rows of a table that takes no more room than there is.
class Table {
public:
    Table(std::string title, std::string_view columns, bool is_folded)
        : m_title(std::move(title)), m_columns(columns), m_is_folded(is_folded) {}

    void add(std::string row) { m_rows.push_back(std::move(row)); }
    std::size_t size() const { return m_rows.size(); }

    /// Appends what fits into `room` bytes; how many rows do not.
    std::size_t append_to(std::string& out, std::size_t room) const {
        if (m_rows.empty()) return 0;
        const std::string open =
            m_is_folded ? fmt::format("\n<details><summary>{} ({})</summary>\n\n{}\n", m_title, m_rows.size(), head())
                        : fmt::format("\n**{}**\n\n{}\n", m_title, head());
        const std::string close = m_is_folded ? "\n</details>\n" : "";
        std::size_t used = open.size() + close.size();
        std::size_t fitting = 0;
        while (fitting < m_rows.size() && used + m_rows[fitting].size() + 1 <= room)
            used += m_rows[fitting++].size() + 1;
        if (fitting == 0) return m_rows.size();
        out += open;
        for (std::size_t i = 0; i < fitting; ++i) out.append(m_rows[i]).append("\n");
        out += close;
        return m_rows.size() - fitting;
    }

private:
    std::string head() const {
        std::string rule;
        for (const char c : m_columns) rule += c == '|' ? "|" : "";
        std::string line;
        for (std::size_t i = 1; i < rule.size(); ++i) line += "| --- ";
        return std::string(m_columns) + '\n' + line + '|';
    }

    std::string m_title;
    std::string_view m_columns;
    bool m_is_folded;
    std::vector<std::string> m_rows;
};

bool is_unseen(std::optional<Status> status) {
    return !status || status == Status::candidate || status == Status::rejected;
}

/// Whether only people who work on the glossary see the change.
bool is_internal(const GlossChange& gloss) {
    return is_unseen(gloss.before) && is_unseen(gloss.after) && gloss.before != Status::rejected &&
           gloss.after != Status::rejected;
}

std::string status_cell(const GlossChange& gloss) {
    const auto name = [](std::optional<Status> status) { return std::string(glossary::to_string(*status)); };
    if (!gloss.before) return name(gloss.after);
    if (!gloss.after) return name(gloss.before) + " → removed";
    return gloss.has_new_status() ? name(gloss.before) + " → **" + name(gloss.after) + "**" : name(gloss.after);
}

std::string gloss_cell(const GlossChange& gloss) {
    std::string cell = gloss.what == What::renamed ? marked(gloss.old_gloss, gloss.gloss) : markdown_text(gloss.gloss);
    if (gloss.what != What::added)
        for (const FieldChange& field : gloss.fields)
            cell += "<br>" + markdown_text(field.field) + ": " + marked(field.before, field.after);
    return cell;
}

std::string term_cell(const TermChange& term) {
    std::string cell = term.what == What::renamed ? marked(term.old_term, term.term) : markdown_text(term.term);
    if (!term.domain.empty()) cell += " \\[" + markdown_text(term.domain) + "\\]";
    return cell;
}

std::string step_cell(Step step) {
    return step == Step::patch || step == Step::none ? "" : std::string(to_string(step));
}

struct Tables {
    Table conflicts{"Conflicts that arose", "| rule | what |", false};
    Table decisions{"Decisions", "| | term | gloss | status | step |", false};
    Table candidates{"Candidates", "| | term | gloss | status |", true};
    Table fields{"Other fields", "| term | field | |", true};
    Table evidence{"Evidence", "| article | | pairs more | fewer | unpaired |", true};
};

void add_term(Tables& tables, const TermChange& term) {
    const std::string name = term_cell(term);
    for (const GlossChange& gloss : term.glosses) {
        const std::string row =
            fmt::format("| {} | {} | {} | {} |", sign_of(gloss.what), name, gloss_cell(gloss), status_cell(gloss));
        if (is_internal(gloss))
            tables.candidates.add(row);
        else
            tables.decisions.add(row + ' ' + step_cell(term.step) + " |");
    }
    if (term.glosses.empty() && term.what != What::changed)
        tables.decisions.add(fmt::format("| {} | {} | | {} | {} |", sign_of(term.what), name, to_string(term.what),
                                         step_cell(term.step)));
    if (term.what == What::added || term.what == What::removed) return;
    for (const FieldChange& field : term.fields)
        tables.fields.add(
            fmt::format("| {} | {} | {} |", name, markdown_text(field.field), marked(field.before, field.after)));
}

Tables tables_of(const GlossaryDiff& diff) {
    Tables tables;
    for (const text::Diagnostic& conflict : diff.conflicts)
        tables.conflicts.add(fmt::format("| {} | {} |", markdown_text(conflict.rule), markdown_text(conflict.what)));
    std::vector<const TermChange*> terms;
    for (const TermChange& term : diff.terms) terms.push_back(&term);
    std::stable_sort(terms.begin(), terms.end(), [](const auto* a, const auto* b) { return a->step > b->step; });
    for (const TermChange* term : terms) add_term(tables, *term);
    for (const FieldChange& field : diff.head)
        tables.fields.add(
            fmt::format("| (head) | {} | {} |", markdown_text(field.field), marked(field.before, field.after)));
    for (const ArticleChange& article : diff.evidence)
        tables.evidence.add(fmt::format("| {} | {} | {} | {} | {} → {} |", markdown_text(article.article),
                                        to_string(article.what), article.count(true), article.count(false),
                                        article.unpaired_before, article.unpaired_after));
    return tables;
}

std::string title_of(const GlossaryDiff& diff) {
    if (diff.is_empty()) return "### Glossary: no difference\n";
    std::string counts;
    for (const What what : all_whats)
        if (const std::size_t count = count_terms(diff, what); count > 0)
            counts += fmt::format("{}{} {}", counts.empty() ? "" : ", ", count, to_string(what));
    std::string title = "### Glossary: terms " + (counts.empty() ? "unchanged" : counts) + '\n';
    if (diff.step != Step::none) title += fmt::format("\nCalls for a **{}** release", to_string(diff.step));
    if (const auto version = version_from(diff.old_version); version && diff.step != Step::none)
        title += fmt::format(" ({} → {})", to_string(*version), to_string(next(*version, diff.step)));
    return title + (diff.step != Step::none ? ".\n" : "");
}

}  // namespace

std::string diff_markdown(const GlossaryDiff& diff, std::size_t most) {
    std::string out = title_of(diff);
    const Tables tables = tables_of(diff);
    constexpr std::size_t room_for_cut = 200;
    std::size_t left_out = 0;
    for (const Table* table :
         {&tables.conflicts, &tables.decisions, &tables.candidates, &tables.fields, &tables.evidence}) {
        const std::size_t taken = out.size() + room_for_cut;
        left_out += table->append_to(out, taken < most ? most - taken : 0);
    }
    if (left_out > 0)
        out += fmt::format("\n{} more changes did not fit into a comment; `shuyu diff` shows them all.\n", left_out);
    return out;
}

}  // namespace shuyu::review
