#include "review/release_notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "review/markdown_text.hpp"

namespace shuyu::review {
namespace {

using glossary::Status;

struct Section {
    Step step;
    const char* title;
};

constexpr Section sections[] = {
    {Step::major, "Changes that may break translations"},
    {Step::minor, "New and changed"},
    {Step::patch, "Smaller changes"},
};

bool is_candidate_or_absent(std::optional<Status> status) {
    return !status || status == Status::candidate;
}

bool is_about_candidate(const GlossChange& gloss) {
    return is_candidate_or_absent(gloss.before) && is_candidate_or_absent(gloss.after);
}

/// Whether the change is of candidates alone.
bool is_unseen(const TermChange& term) {
    const bool has_fields = term.what == What::changed && !term.fields.empty();
    return !has_fields && term.what != What::renamed &&
           std::all_of(term.glosses.begin(), term.glosses.end(), is_about_candidate);
}

std::string name_of(std::optional<Status> status) {
    return status ? std::string(glossary::to_string(*status)) : "";
}

std::string status_text(const GlossChange& gloss) {
    if (!gloss.before) return name_of(gloss.after);
    if (!gloss.after) return "removed, was " + name_of(gloss.before);
    if (gloss.has_new_status()) return name_of(gloss.before) + " → " + name_of(gloss.after);
    return name_of(gloss.after);
}

std::string gloss_text(const GlossChange& gloss) {
    std::string text;
    if (gloss.what == What::renamed) text = markdown_text(gloss.old_gloss) + " → ";
    text += markdown_text(gloss.gloss) + " (" + status_text(gloss);
    for (const FieldChange& field : gloss.fields)
        if (gloss.before) text += ", " + markdown_text(field.field);
    return text + ')';
}

std::string head_text(const TermChange& term) {
    std::string text = "- **" + markdown_text(term.term) + "**";
    if (!term.domain.empty()) text += " \\[" + markdown_text(term.domain) + "\\]";
    if (term.what == What::renamed) text += " (was " + markdown_text(term.old_term) + ")";
    if (term.what == What::added || term.what == What::removed) text.append(" ").append(to_string(term.what));
    return text;
}

void append_term(std::string& out, const TermChange& term) {
    out += head_text(term);
    std::string details;
    for (const GlossChange& gloss : term.glosses) details.append(details.empty() ? "" : "; ").append(gloss_text(gloss));
    if (term.what == What::changed || term.what == What::renamed)
        for (const FieldChange& field : term.fields)
            details.append(details.empty() ? "" : "; ").append(markdown_text(field.field) + " changed");
    if (!details.empty()) out.append(": ").append(details);
    out += '\n';
}

void append_section(std::string& out, const Section& section, const GlossaryDiff& diff) {
    std::string lines;
    for (const TermChange& term : diff.terms)
        if (term.step == section.step && !is_unseen(term)) append_term(lines, term);
    if (!lines.empty()) fmt::format_to(std::back_inserter(out), "\n## {}\n\n{}", section.title, lines);
}

}  // namespace

std::string release_notes(const ReleasePlan& plan) {
    std::string out = fmt::format("# {}\n", to_string(plan.version));
    if (!plan.since.empty())
        out += fmt::format("\nSince {} ({}): a {} release.\n", to_string(plan.old_version), markdown_text(plan.since),
                           to_string(plan.diff.step));
    for (const Section& section : sections) append_section(out, section, plan.diff);
    const auto unseen = std::count_if(plan.diff.terms.begin(), plan.diff.terms.end(), is_unseen);
    if (unseen > 0)
        out += fmt::format("\nEntries with new or removed candidates that nobody decided on yet: {}.\n", unseen);
    return out;
}

}  // namespace shuyu::review
