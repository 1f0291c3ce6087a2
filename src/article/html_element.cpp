#include "article/html_element.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace shuyu::article {
namespace {

using enum HtmlRole;

/// Sorted by name.
constexpr std::array roles = std::to_array<std::pair<std::string_view, HtmlRole>>({
    {"a", link},           {"address", block},    {"article", block},    {"aside", block},   {"b", emphasis},
    {"blockquote", block}, {"body", block},       {"br", line_break},    {"button", block},  {"caption", block},
    {"center", block},     {"cite", emphasis},    {"code", code},        {"dd", definition}, {"details", block},
    {"dfn", emphasis},     {"dialog", block},     {"div", block},        {"dl", list},       {"dt", term},
    {"em", emphasis},      {"fieldset", block},   {"figcaption", block}, {"figure", block},  {"footer", block},
    {"form", block},       {"h1", heading},       {"h2", heading},       {"h3", heading},    {"h4", heading},
    {"h5", heading},       {"h6", heading},       {"header", block},     {"hgroup", block},  {"hr", block},
    {"i", emphasis},       {"iframe", skipped},   {"kbd", code},         {"legend", block},  {"li", list_item},
    {"main", block},       {"mark", emphasis},    {"menu", list},        {"nav", block},     {"ol", list},
    {"option", block},     {"p", block},          {"pre", preformatted}, {"rp", skipped},    {"rt", skipped},
    {"rtc", skipped},      {"samp", code},        {"script", skipped},   {"section", block}, {"select", block},
    {"strong", emphasis},  {"style", skipped},    {"summary", block},    {"table", table},   {"tbody", block},
    {"td", cell},          {"template", skipped}, {"textarea", block},   {"tfoot", block},   {"th", cell},
    {"thead", block},      {"title", heading},    {"tr", row},           {"tt", code},       {"u", emphasis},
    {"ul", list},
});

constexpr auto by_name = [](const auto& a, const auto& b) { return a.first < b.first; };
static_assert(std::is_sorted(roles.begin(), roles.end(), by_name));

}  // namespace

HtmlRole html_role(std::string_view name) {
    const auto found = std::lower_bound(roles.begin(), roles.end(), std::pair{name, other}, by_name);
    return found != roles.end() && found->first == name ? found->second : other;
}

}  // namespace shuyu::article
