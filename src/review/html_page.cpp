#include "review/html_page.hpp"

#include "review/report_assets.hpp"
#include "text/html_text.hpp"
#include "text/normalize.hpp"
#include "text/sha256.hpp"

namespace shuyu::review {
namespace {

std::string policy(const HtmlPage& page) {
    const std::string script = page.script.empty() ? "" : "script-src " + text::policy_hash(page.script) + "; ";
    return "default-src 'none'; " + script + "style-src " + text::policy_hash(page.style) +
           "; base-uri 'none'; form-action 'none'";
}

}  // namespace

std::string filled(std::string_view page, const std::map<std::string, std::string, std::less<>>& values) {
    std::string out;
    for (std::size_t at = 0; at < page.size();) {
        const std::size_t open = page.find("{{", at);
        const std::size_t close = page.find("}}", open == std::string_view::npos ? open : open + 2);
        if (close == std::string_view::npos) return out.append(page.substr(at));
        out += page.substr(at, open - at);
        const auto value = values.find(page.substr(open + 2, close - open - 2));
        if (value != values.end()) out += value->second;
        at = close + 2;
    }
    return out;
}

std::string html_page(const HtmlPage& page) {
    return filled(report_asset("page.html"),
                  {{"policy", policy(page)},
                   {"title", text::html_text(page.title)},
                   {"style", "<style>" + page.style + "</style>"},
                   {"body", page.body},
                   {"script", page.script.empty() ? "" : "<script>" + page.script + "</script>"}});
}

std::string_view chinese_script(std::string_view text, std::string_view usual) {
    const std::string simplified = text::term_key(text);
    return simplified != text && text::is_script_variant(text, simplified) ? "zh-Hant" : usual;
}

}  // namespace shuyu::review
