#include "review/glossary_diff.hpp"

#include <fmt/format.h>

#include <chrono>

#include "support/catch.hpp"

using shuyu::glossary::GlossaryText;
namespace review = shuyu::review;
using review::Step;
using review::What;

namespace {

GlossaryText parsed(const std::string& terms) {
    auto glossary = GlossaryText::parse("format: 1\nversion: 1.0.0\nterms:\n" + terms, "terms.yaml");
    if (!glossary) FAIL(glossary.error().what);
    return std::move(*glossary);
}

std::string entry(const std::string& term, const std::string& gloss, const std::string& status,
                  const std::string& fields = "") {
    return "  - term: " + term + '\n' + (fields.empty() ? "" : "    " + fields + '\n') +
           "    glosses:\n      - gloss: " + gloss + "\n        status: " + status + '\n';
}

std::string another(const std::string& gloss, const std::string& status) {
    return "      - gloss: " + gloss + "\n        status: " + status + '\n';
}

}  // namespace

TEST_CASE("the step follows what changed for those who use the glossary") {
    const std::string link = entry("环节", "link", "preferred");
    const struct {
        const char* what;
        std::string before;
        std::string after;
        Step step;
    } cases[] = {
        {"nothing", link, link, Step::none},
        {"the order", link + entry("码头", "pier", "candidate"), entry("码头", "pier", "candidate") + link, Step::none},
        {"a comment", link, "  # a remark\n" + link, Step::none},
        {"the style", link, "  - term: \"环节\"\n    glosses: [{gloss: link, status: preferred}]\n", Step::none},
        {"a candidate", "", entry("环节", "link", "candidate"), Step::patch},
        {"a candidate gone", entry("环节", "link", "candidate"), "", Step::patch},
        {"a note", link, entry("环节", "link", "preferred", "note: of a chain"), Step::patch},
        {"a term admitted", "", entry("环节", "link", "admitted"), Step::minor},
        {"a term preferred", "", link, Step::minor},
        {"a gloss preferred anew", entry("环节", "link", "candidate"), link, Step::minor},
        {"admitted becomes preferred", entry("环节", "link", "admitted"), link, Step::minor},
        {"admitted is no more", link + another("segment", "admitted"), link, Step::minor},
        {"one more admitted", link, link + another("segment", "admitted"), Step::minor},
        {"a rejection", entry("环节", "link", "candidate"), entry("环节", "link", "rejected"), Step::patch},
        {"preferred changed", link, entry("环节", "segment", "preferred"), Step::major},
        {"preferred reworded", link, entry("环节", "link of it", "preferred"), Step::major},
        {"preferred only admitted", link, entry("环节", "link", "admitted"), Step::major},
        {"preferred removed", link + another("segment", "admitted"), entry("环节", "segment", "admitted"), Step::major},
        {"a decided term removed", link, "", Step::major},
        {"a rejected term removed", entry("环节", "link", "rejected"), "", Step::major},
        {"renamed", link, entry("环结", "link", "preferred"), Step::major},
        {"renamed, the variant stays", link, entry("环结", "link", "preferred", "variants: [环节]"), Step::minor},
        {"renamed, not decided", entry("环节", "link", "candidate"), entry("环结", "link", "candidate"), Step::patch},
    };
    for (const auto& [what, before, after, step] : cases) {
        INFO(what);
        const auto diff = review::compare(parsed(before), parsed(after));
        CHECK(diff.step == step);
        CHECK(diff.is_empty() == (step == Step::none));
    }
}

TEST_CASE("renamed terms and glosses are recognised") {
    const auto before = parsed(entry("码头", "old pier", "preferred") + entry("环节", "link", "admitted") +
                               entry("重任", "burden", "admitted"));
    const auto after = parsed(entry("码头", "new pier", "preferred") + entry("环结", "link", "admitted") +
                              entry("大任", "mission", "admitted"));
    const auto diff = review::compare(before, after);
    REQUIRE(diff.terms.size() == 4);
    CHECK(diff.terms[0].term == "大任");
    CHECK(diff.terms[0].what == What::added);
    CHECK(diff.terms[1].term == "环结");
    CHECK(diff.terms[1].what == What::renamed);
    CHECK(diff.terms[1].old_term == "环节");
    CHECK(diff.terms[1].glosses.empty());
    CHECK(diff.terms[2].term == "码头");
    REQUIRE(diff.terms[2].glosses.size() == 1);
    CHECK(diff.terms[2].glosses[0].what == What::renamed);
    CHECK(diff.terms[2].glosses[0].old_gloss == "old pier");
    CHECK(diff.terms[3].term == "重任");
    CHECK(diff.terms[3].what == What::removed);
}

TEST_CASE("homographs are told apart by domain") {
    const std::string trade = entry("行", "firm", "preferred", "domain: trade");
    const std::string print = entry("行", "line", "preferred", "domain: print");
    const auto diff =
        review::compare(parsed(trade + print), parsed(entry("行", "row", "preferred", "domain: print") + trade));
    REQUIRE(diff.terms.size() == 1);
    CHECK(diff.terms[0].domain == "print");
    CHECK(diff.terms[0].glosses.size() == 2);
}

TEST_CASE("fields are compared, unknown ones too") {
    const auto diff = review::compare(parsed(entry("码头", "pier", "candidate", "kind: name")),
                                      parsed(entry("码头", "pier", "candidate", "kind: term\n    colour: red")));
    REQUIRE(diff.terms.size() == 1);
    CHECK(diff.terms[0].fields == std::vector<review::FieldChange>{{"kind", "name", "term"}, {"colour", "", "red"}});
}

TEST_CASE("100,000 entries are compared without parsing those that are the same") {
    std::string many;
    for (int i = 0; i < 100'000; ++i) many += entry(fmt::format("码头{}", i), "pier", "candidate");
    const auto before = parsed(many);
    const auto after = parsed(many + entry("环节", "link", "admitted"));
    const auto start = std::chrono::steady_clock::now();
    CHECK(review::compare(before, after).terms.size() == 1);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}
