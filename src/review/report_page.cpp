#include "review/report_page.hpp"

#include <fmt/format.h>

#include "review/html_page.hpp"
#include "review/report_assets.hpp"
#include "review/report_json.hpp"
#include "text/escape.hpp"
#include "text/html_text.hpp"

namespace shuyu::review {
namespace {

using text::html_text;

/// Where report.js shows a term: its route is the text as it is shown.
std::string term_url(const std::string& term, const std::string& domain) {
    const std::string route = "#/term/" + text::url_part(text::printable_line(term));
    return domain.empty() ? route : route + '/' + text::url_part(text::printable_line(domain));
}

std::string plain_term(const glossary::TermView& view, const std::string& script) {
    std::string glosses;
    for (const glossary::GlossView& gloss : view.glosses)
        glosses += fmt::format("{}{} ({})", glosses.empty() ? "" : "; ", html_text(gloss.gloss.gloss),
                               to_string(gloss.gloss.status));
    return fmt::format("<li><b lang=\"{}\">{}</b> {}</li>\n", script, html_text(view.term.term), glosses);
}

std::string plain_list(const ReportData& data, const std::string& script) {
    std::string list;
    for (const glossary::TermView& view : data.terms) list += plain_term(view, script);
    return list;
}

std::string subtitle(const ReportData& data) {
    return html_text(fmt::format("{} to {} · version {} · {} terms from {} articles", data.header.source,
                                 data.header.target, data.header.version, data.terms.size(), data.articles.size()));
}

std::string changes_html(const ReportData& data, const std::string& script) {
    if (!data.changes) return "";
    const auto& [diff, given] = *data.changes;
    DiffNames names = given;
    names.script = script;
    const auto link = [](const TermChange& term) {
        return term.what == What::removed ? "" : term_url(term.term, term.domain);
    };
    return fmt::format("<h2 tabindex=\"-1\">Changes since {}</h2>\n{}", html_text(names.before),
                       diff_section(diff, names, link));
}

}  // namespace

std::string report_page(const ReportData& data) {
    const std::string script = source_script(data.header);
    const std::string json = text::json_in_html(report_json(data, figures_of(data)));
    HtmlPage page;
    page.title = data.header.name + " · glossary";
    page.style = joined_assets({"page.css", "diff.css", "report.css"});
    page.script = joined_assets(
        {"dom.js", "data.js", "search.js", "pieces.js", "table.js", "term.js", "charts.js", "lists.js", "report.js"});
    page.body = filled(report_asset("report.html"), {{"name", html_text(data.header.name)},
                                                     {"subtitle", subtitle(data)},
                                                     {"changes", changes_html(data, script)},
                                                     {"plain", plain_list(data, script)},
                                                     {"data", json}});
    return html_page(page);
}

}  // namespace shuyu::review
