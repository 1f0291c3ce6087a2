#include "check/finding_formats.hpp"

#include <nlohmann/json.hpp>

#include "cli/finding_text.hpp"
#include "support/catch.hpp"

using namespace shuyu;
using check::Finding;
using text::Severity;

namespace {

/// One of each severity, with all that must be escaped somewhere.
check::Report report() {
    check::Report report;
    report.looked_at = 2;
    report.findings = {
        {{Severity::error, "spaces", {"a b/封:锁,1%.yaml", 12, 3}, "100 %\r\nbad, really: \"x\"", "say <y>"}},
        {{Severity::warning, "own-rule", {"b.yaml", 4, 0}, "esc \x1B[31m \xE2\x80\xAE", ""}},
        {{Severity::note, "undecided", {}, "no place", "none"}},
    };
    report.fixed = {{{Severity::warning, "spaces", {"b.yaml", 1, 1}, "was bad", ""}}};
    return report;
}

}  // namespace

TEST_CASE("text is aligned, escaped, and ends with a sum") {
    CHECK(cli::findings_text(report(), false) ==
          "b.yaml:1:1:             fixed: was bad [spaces]\n"
          "a b/封:锁,1%.yaml:12:3: error: 100 %\\u000D\\nbad, really: \"x\"; say <y> [spaces]\n"
          "b.yaml:4:               warning: esc \\u001B[31m \\u202E [own-rule]\n"
          "                        note: no place; none [undecided]\n\n"
          "1 error, 1 warning, 1 note in 2 entries; 1 fixed\n");
    CHECK(cli::findings_text({}, false) == "nothing to report\n");
}

TEST_CASE("GitHub's workflow commands are escaped as GitHub reads them") {
    CHECK(findings_github(report()) ==
          "::error file=a b/封%3A锁%2C1%25.yaml,line=12,col=3,title=spaces::100 %25\\u000D\\nbad, really: \"x\"; say "
          "<y>\n"
          "::warning file=b.yaml,line=4,title=own-rule::esc \\u001B[31m \\u202E\n"
          "::notice title=undecided::no place; none\n");
}

TEST_CASE("JSON is one document that gives the texts back") {
    const auto json = nlohmann::json::parse(check::findings_json(report()));
    REQUIRE(json["findings"].size() == 3);
    CHECK(json["findings"][0]["what"] == "100 %\r\nbad, really: \"x\"");
    CHECK(json["findings"][0]["column"] == 3);
    CHECK_FALSE(json["findings"][1].contains("column"));
    CHECK_FALSE(json["findings"][2].contains("line"));
    CHECK(json["fixed"].size() == 1);
    CHECK(json["summary"]["errors"] == 1);
    CHECK(nlohmann::json::parse(check::findings_json({}))["findings"].empty());
}

TEST_CASE("SARIF has the rules that its results name, levels, regions, and paths as URIs") {
    const auto sarif = nlohmann::json::parse(check::findings_sarif(report()));
    CHECK(sarif["version"] == "2.1.0");
    const auto& run = sarif["runs"][0];
    const auto& rules = run["tool"]["driver"]["rules"];
    CHECK(rules.size() == 3);
    for (const auto& result : run["results"])
        CHECK(rules[result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
    const auto& first = run["results"][0];
    CHECK(first["level"] == "error");
    const auto& place = first["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == "a%20b/%E5%B0%81%3A%E9%94%81%2C1%25.yaml");
    CHECK(place["region"]["startLine"] == 12);
    CHECK_FALSE(run["results"][2].contains("locations"));
    CHECK(nlohmann::json::parse(check::findings_sarif({}))["runs"][0]["results"].empty());
}

TEST_CASE("no format prints a control or bidi character raw") {
    const auto all = report();
    for (const std::string& out :
         {findings_json(all), findings_sarif(all), findings_github(all), cli::findings_text(all, false)}) {
        CHECK(out.find('\x1B') == std::string::npos);
        CHECK(out.find("\xE2\x80\xAE") == std::string::npos);
    }
}
