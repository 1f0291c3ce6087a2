#include <fmt/format.h>

#include <algorithm>

#include "review/release.hpp"
#include "text/escape.hpp"

namespace shuyu::review {
namespace {

using glossary::Gloss;
using glossary::Status;

/// As text in Markdown: what could be markup, a link or a mention is escaped.
std::string markdown(const std::string& text) {
    std::string out;
    for (const char c : text::printable_line(text)) {
        if (std::string_view("\\`*_{}[]<>()#+-.!|~@&").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

bool is_for_use(const std::optional<Gloss>& gloss) {
    return gloss && gloss->status != Status::candidate && gloss->status != Status::rejected;
}

std::string said(const std::optional<Gloss>& gloss) {
    return gloss ? fmt::format("{} ({})", markdown(gloss->gloss), glossary::to_string(gloss->status)) : "not there";
}

std::string line_of(const TermChange& term, const GlossChange& gloss) {
    const std::string name = markdown(term.term());
    if (is_for_use(gloss.before) && is_for_use(gloss.after))
        return fmt::format("- {}: {}, was {}\n", name, said(gloss.after), said(gloss.before));
    return fmt::format("- {}: {}\n", name, said(is_for_use(gloss.after) ? gloss.after : gloss.before));
}

/// One section: the glosses for which `belongs` says so.
template <class Belongs>
std::string section(const GlossaryDiff& diff, const char* title, const Belongs& belongs) {
    std::string lines;
    for (const TermChange& term : diff.terms)
        for (const GlossChange& gloss : term.glosses)
            if (belongs(gloss)) lines += line_of(term, gloss);
    return lines.empty() ? "" : fmt::format("\n## {}\n\n{}", title, lines);
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string rest(const GlossaryDiff& diff) {
    std::size_t candidates = 0;
    std::size_t fields = 0;
    for (const TermChange& term : diff.terms) {
        fields += term.fields.empty() ? 0 : 1;
        candidates += static_cast<std::size_t>(std::count_if(
            term.glosses.begin(), term.glosses.end(),
            [](const GlossChange& gloss) { return !is_for_use(gloss.before) && !is_for_use(gloss.after); }));
    }
    if (candidates + fields == 0) return "";
    return fmt::format("\n{} and {} of terms changed besides.\n",
                       counted(candidates, "candidate or rejected gloss", "candidates or rejected glosses"),
                       counted(fields, "other field", "other fields"));
}

}  // namespace

std::string release_notes(const GlossaryDiff& diff, const std::string& version) {
    const auto is_changed = [](const GlossChange& gloss) {
        const bool is_other =
            gloss.before && gloss.after &&
            (gloss.before->status != gloss.after->status || gloss.before->gloss != gloss.after->gloss);
        return is_for_use(gloss.before) && is_for_use(gloss.after) && is_other;
    };
    const auto is_added = [](const GlossChange& gloss) { return !is_for_use(gloss.before) && is_for_use(gloss.after); };
    const auto is_gone = [](const GlossChange& gloss) { return is_for_use(gloss.before) && !is_for_use(gloss.after); };
    return "# " + markdown(version) + '\n' + section(diff, "Changed", is_changed) + section(diff, "Removed", is_gone) +
           section(diff, "Added", is_added) + rest(diff);
}

}  // namespace shuyu::review
