#include "review/diff_html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "review/html_page.hpp"
#include "review/report_assets.hpp"
#include "review/word_diff.hpp"
#include "text/html_text.hpp"

namespace shuyu::review {
namespace {

using glossary::Status;
using text::html_text;

constexpr std::array<const char*, 4> signs{"+", "−", "→", "~"};  // in the order of What

struct Group {
    Step step;
    const char* title;
};

constexpr Group groups[] = {
    {Step::major, "Major: a preferred gloss or a decided term is not what it was"},
    {Step::minor, "Minor: new to use"},
    {Step::patch, "Patch: candidates, notes and the rest"},
};

std::string words(std::string_view before, std::string_view after) {
    constexpr std::array<const char*, 3> tags{"", "del", "ins"};  // in the order of WordRun::Side
    std::string html;
    for (const WordRun& run : word_diff(before, after)) {
        const std::string tag = tags[static_cast<std::size_t>(run.side)];
        html += tag.empty() ? html_text(run.text) : fmt::format("<{0}>{1}</{0}>", tag, html_text(run.text));
    }
    return html;
}

std::string sign_of(What what) {
    return fmt::format("<span class=\"sign\" aria-hidden=\"true\">{}</span> <span class=\"what\">{}</span> ",
                       signs[static_cast<std::size_t>(what)], to_string(what));
}

std::string status_of(const std::optional<Status>& status, const char* element) {
    if (!status) return "";
    return fmt::format("<{0} class=\"status {1}\">{1}</{0}>", element, glossary::to_string(*status));
}

std::string status_of(const GlossChange& gloss) {
    if (!gloss.before || !gloss.after || gloss.before == gloss.after)
        return status_of(gloss.after ? gloss.after : gloss.before, "span");
    return status_of(gloss.before, "del") + " → " + status_of(gloss.after, "ins");
}

std::string fields_html(const std::vector<FieldChange>& fields) {
    std::string html;
    for (const FieldChange& field : fields)
        html +=
            fmt::format("<div><dt>{}</dt><dd>{}</dd></div>", html_text(field.field), words(field.before, field.after));
    return html.empty() ? "" : "<dl class=\"fields\">" + html + "</dl>";
}

std::string gloss_html(const GlossChange& gloss) {
    const std::string name = gloss.what == What::renamed ? words(gloss.old_gloss, gloss.gloss) : html_text(gloss.gloss);
    const std::string fields = gloss.what == What::added ? "" : fields_html(gloss.fields);
    return fmt::format("<li class=\"{}\">{}<span class=\"gloss\">{}</span> {}{}</li>\n", to_string(gloss.what),
                       sign_of(gloss.what), name, status_of(gloss), fields);
}

std::string name_html(const TermChange& term, const DiffNames& names, const std::string& url) {
    const bool is_renamed = term.what == What::renamed;
    const std::string name =
        fmt::format("<span class=\"term\" lang=\"{}\">{}</span>", chinese_script(term.term, html_text(names.script)),
                    is_renamed ? words(term.old_term, term.term) : html_text(term.term));
    const std::string domain =
        term.domain.empty() ? "" : " <span class=\"domain\">" + html_text(term.domain) + "</span>";
    return (url.empty() ? name : fmt::format("<a href=\"{}\">{}</a>", html_text(url), name)) + domain;
}

std::string term_html(const TermChange& term, const DiffNames& names, const std::string& url) {
    std::string html = fmt::format("<li class=\"change {}\"><h4>{}{}</h4>", to_string(term.what), sign_of(term.what),
                                   name_html(term, names, url));
    if (term.what != What::added) html += fields_html(term.fields);
    html += "<ul>\n";
    for (const GlossChange& gloss : term.glosses) html += gloss_html(gloss);
    return html + "</ul></li>\n";
}

std::string summary_html(const GlossaryDiff& diff) {
    std::string counts;
    for (const What what : {What::added, What::removed, What::renamed, What::changed}) {
        const auto count = std::count_if(diff.terms.begin(), diff.terms.end(),
                                         [&](const TermChange& term) { return term.what == what; });
        if (count > 0) counts += fmt::format("<li class=\"{0}\"><strong>{1}</strong> {0}</li>", to_string(what), count);
    }
    return fmt::format(
        "<p>The change calls for <strong class=\"step\">{}</strong>.</p>\n<ul class=\"counts\">{}</ul>\n",
        diff.step == Step::none ? "no new version" : fmt::format("a {} version", to_string(diff.step)), counts);
}

}  // namespace

std::string diff_title(const GlossaryDiff& diff, const DiffNames& names) {
    return (names.before.empty() ? diff.old_version : names.before) + " → " +
           (names.after.empty() ? diff.new_version : names.after);
}

std::string diff_section(const GlossaryDiff& diff, const DiffNames& names,
                         const std::function<std::string(const TermChange&)>& link) {
    if (diff.is_empty()) return "<p class=\"empty\">No difference.</p>\n";
    std::string html = summary_html(diff) + fields_html(diff.head);
    for (const auto& [step, title] : groups) {
        std::string items;
        for (const TermChange& term : diff.terms)
            if (std::max(term.step, Step::patch) == step) items += term_html(term, names, link ? link(term) : "");
        if (!items.empty()) html += fmt::format("<h3>{}</h3>\n<ul class=\"changes\">\n{}</ul>\n", title, items);
    }
    return html;
}

std::string diff_html(const GlossaryDiff& diff, const DiffNames& names) {
    const std::string title = diff_title(diff, names);
    const std::string body = fmt::format(
        "<header class=\"top\"><p class=\"kicker\">Glossary changes</p>\n<h1>{}</h1></header>\n<main class=\"diff\">\n"
        "{}</main>",
        html_text(title), diff_section(diff, names));
    return html_page({title, joined_assets({"page.css", "diff.css"}), body, ""});
}

}  // namespace shuyu::review
