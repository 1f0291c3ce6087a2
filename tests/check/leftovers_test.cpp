#include "check/leftovers.hpp"

#include "support/catch.hpp"

using namespace shuyu;

namespace {

std::string found(const std::string& text, const check::GlossaryCheckOptions& options = {}) {
    const auto glossary = glossary::GlossaryText::parse(
        "format: 1\nterms:\n  - term: 环节\n    glosses: [{gloss: link, status: preferred}]\n", "g.yaml");
    REQUIRE(glossary.has_value());
    const auto report = check::find_leftovers("t.txt", text, {}, &*glossary, options);
    REQUIRE(report.has_value());
    std::string list;
    for (const check::Finding& finding : report->findings)
        list += finding.diagnostic.rule.substr(9) + ':' + std::to_string(finding.diagnostic.place.line) + ':' +
                std::to_string(finding.diagnostic.place.column) + ' ';
    return list;
}

}  // namespace

TEST_CASE("leftovers are sorted by what they ask for: unknown ones, sentences, known ones, glossed ones") {
    CHECK(found("They saw the film 《船》 (\"Ship\") in summer.\n\n"
                "The yard took on the重任 (heavy task).\n\n"
                "No环节 went as planned, the重任 was done, and the底气 stayed.\n\n"
                "他说：“船今天就要开走了。”\n") ==
          "unpaired:5:46 sentence:7:1 sentence:7:5 resolved:5:3 resolved:5:26 glossed:3:21 quoted:1:20 ");
    CHECK(found("Nothing is left.\n") == "");
}

TEST_CASE("rules choose leftovers, too") {
    CHECK(found("The重任 (heavy task) and the底气 stay.\n", {{"leftover-unpaired"}, 0.5}) == "unpaired:1:27 ");
}
