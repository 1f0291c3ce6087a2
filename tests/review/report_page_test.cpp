#include "review/report_page.hpp"

#include <fmt/format.h>

#include <iostream>
#include <nlohmann/json.hpp>

#include "review/report_assets.hpp"
#include "review/report_json.hpp"
#include "review/report_support.hpp"
#include "support/time_limit.hpp"
#include "text/escape.hpp"
#include "text/sha256.hpp"

using namespace shuyu;
using namespace shuyu::tests;

namespace {

constexpr const char* hostile_terms =
    "  - term: \"坏</script><script>alert(1)</script>\"\n    domain: '\"><b>'\n"
    "    note: \"\\u2028 \\u202E \\u0007 {{data}}\"\n"
    "    glosses: [{gloss: \"<img src=x onerror=alert(1)> & 'x'\", status: candidate, example: \"<!-- ]]>\"}]\n";

std::string hostile_page() {
    const TempFolder folder;
    folder.write("terms.yaml", with_head(hostile_terms));
    const std::string old = folder.write("old.yaml", with_head(""));
    return report_page(collected(folder, old));
}

/// What stands between the first `open` and the `close` after it.
std::string between(const std::string& page, const std::string& open, const std::string& close) {
    const std::size_t begin = page.find(open);
    REQUIRE(begin != std::string::npos);
    const std::size_t from = begin + open.size();
    return page.substr(from, page.find(close, from) - from);
}

std::size_t count_of(const std::string& page, const std::string& what) {
    std::size_t count = 0;
    for (std::size_t at = page.find(what); at != std::string::npos; at = page.find(what, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("hostile texts are text everywhere in the page") {
    const std::string page = hostile_page();
    CHECK(count_of(page, "<script") == 2);  // the data and ours
    CHECK(count_of(page, "</script") == 2);
    CHECK(count_of(page, "<img") == 0);
    CHECK(count_of(page, "<b>") == 0);
    CHECK(count_of(page, "<!--") == 0);
    CHECK(text::printable(page) == page);  // no control or bidi character anywhere
}

TEST_CASE("the data are JSON that gives the texts back, with invisible characters made visible") {
    const auto data = nlohmann::json::parse(between(hostile_page(), "id=\"data\">", "</script>"));
    const auto& term = data["terms"][0];
    CHECK(term["term"] == "坏</script><script>alert(1)</script>");
    CHECK(term["domain"] == "\"><b>");
    CHECK(term["note"] == "\\u2028 \\u202E \\u0007 {{data}}");
    CHECK(term["glosses"][0]["gloss"] == "<img src=x onerror=alert(1)> & 'x'");
    CHECK(term["glosses"][0]["example"] == "<!-- ]]>");
}

TEST_CASE("the policy names the very style and script of the page, and allows nothing else") {
    const std::string page = hostile_page();
    const std::string policy = between(page, "Content-Security-Policy\" content=\"", "\"");
    CHECK(policy == "default-src 'none'; script-src " + text::policy_hash(between(page, "<script>", "</script>")) +
                        "; style-src " + text::policy_hash(between(page, "<style>", "</style>")) +
                        "; base-uri 'none'; form-action 'none'");
    CHECK(count_of(page, " style=\"") == 0);
    CHECK(count_of(page, " onclick=\"") == 0);
    CHECK(page.find("Content-Security-Policy") < page.find("<style>"));
}

TEST_CASE("our own files hold nothing that ends their element early, and make no HTML of data") {
    for (const char* name : {"page.css", "diff.css", "report.css", "dom.js", "data.js", "search.js", "pieces.js",
                             "table.js", "term.js", "charts.js", "lists.js", "report.js"}) {
        INFO(name);
        const std::string asset(review::report_asset(name));
        CHECK_FALSE(asset.empty());
        for (const char* word : {"</", "<!--", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write",
                                 "eval(", "http:", "https:", "url(", "@import"})
            CHECK((asset.find(word) == std::string::npos ||
                   asset.find("http://www.w3.org/2000/svg") == asset.find(word)));
    }
    CHECK(review::report_asset("no-such-file").empty());
}

TEST_CASE("without JavaScript there is a list of the terms") {
    const TempFolder folder;
    folder.write("terms.yaml", with_head("  - term: 码头\n    glosses: [{gloss: pier, status: preferred}]\n"));
    const std::string list = between(report_page(collected(folder)), "<noscript>", "</noscript>");
    CHECK(list.find("<li><b lang=\"zh-Hans\">码头</b> pier (preferred)</li>") != std::string::npos);
}

TEST_CASE("Chinese is marked by its script") {
    const TempFolder folder;
    folder.write(
        "terms.yaml",
        with_head("  - term: 封锁\n    variants: [封鎖]\n    glosses: [{gloss: blockade, status: preferred}]\n"));
    const review::ReportData data = collected(folder);
    const auto json = nlohmann::json::parse(report_json(data, figures_of(data)));
    CHECK(json["script"] == "zh-Hans");
    CHECK(json["terms"][0]["variants"][0] == nlohmann::json({"封鎖", "zh-Hant"}));
    glossary::Header header;
    header.source = "zh-Hant";
    CHECK(review::source_script(header) == "zh-Hant");
}

TEST_CASE("10,000 entries make the same page twice, within two seconds") {
    const TempFolder folder;
    std::string terms;
    std::string pairs;
    for (int i = 0; i < 10'000; ++i) {
        const std::string term = fmt::format("词{:04}", i);
        terms += fmt::format(
            "  - term: {}\n    kind: term\n    glosses:\n      - gloss: word {}\n"
            "        status: candidate\n        example: \"the {} (word {})\"\n",
            term, i, term, i);
        pairs += pair_of(term, fmt::format("word {}", i), seen(i + 1, "0.95"));
    }
    folder.write("terms.yaml", with_head(terms));
    folder.write("evidence/a.txt.yaml", evidence_of("a.txt", pairs));
    const double begun = processor_seconds();
    const std::string page = report_page(collected(folder));
    const double seconds = processor_seconds() - begun;
    std::cout << fmt::format("report of 10,000 entries: {} bytes in {:.2f} s\n", page.size(), seconds);
    CHECK(page == report_page(collected(folder)));
#if !defined(__SANITIZE_ADDRESS__)
    CHECK(seconds < 2);
#endif
    CHECK(page.size() < 10'000'000);
}
