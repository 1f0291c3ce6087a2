#include "review/diff_markdown.hpp"

#include "review/diff_json.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using shuyu::glossary::GlossaryText;
namespace review = shuyu::review;

namespace {

GlossaryText parsed(const std::string& terms) {
    auto glossary = GlossaryText::parse("format: 1\nversion: 1.2.0\nterms:\n" + terms, "terms.yaml");
    if (!glossary) FAIL(glossary.error().what);
    return std::move(*glossary);
}

std::string entry(const std::string& term, const std::string& gloss, const std::string& status) {
    return "  - term: " + term + "\n    glosses:\n      - gloss: \"" + gloss + "\"\n        status: " + status + '\n';
}

review::GlossaryDiff sample() {
    const GlossaryText before = parsed(entry("环节", "link of a chain", "preferred") +
                                       entry("码头", "pier", "candidate") + entry("驶入", "enter", "admitted"));
    const GlossaryText after =
        parsed(entry("环节", "segment of a chain", "preferred") + entry("码头", "pier", "preferred") +
               entry("舵叶", "rudder <b>|blade@home", "candidate"));
    review::GlossaryDiff diff = review::compare(before, after);
    diff.conflicts = {{shuyu::text::Severity::warning, "two-preferred", {}, "环节 has two preferred glosses", ""}};
    diff.evidence = {{review::What::added, "articles/ferry.txt", {{true, "舵叶", "rudder blade"}}, 0, 2}};
    return diff;
}

}  // namespace

TEST_CASE("a difference as a comment on a pull request") {
    CHECK(shuyu::tests::differs_from_golden("diff/comment.md", diff_markdown(sample())) == "");
}

TEST_CASE("a difference as JSON") {
    CHECK(shuyu::tests::differs_from_golden("diff/difference.json", diff_json(sample())) == "");
}

TEST_CASE("a comment never takes more room than there is, and says what it leaves out") {
    std::string terms;
    for (int i = 0; i < 3000; ++i) terms += entry("词" + std::to_string(i), "gloss " + std::to_string(i), "candidate");
    const review::GlossaryDiff diff = review::compare(parsed(""), parsed(terms));
    for (const std::size_t most : {std::size_t{400}, std::size_t{5000}, std::size_t{65'280}}) {
        const std::string comment = review::diff_markdown(diff, most);
        CAPTURE(most);
        CHECK(comment.size() <= most);
        CHECK(comment.find(" more changes did not fit into a comment") != std::string::npos);
        const auto count = [&](std::string_view tag) {
            std::size_t found = 0;
            for (std::size_t at = comment.find(tag); at != std::string::npos; at = comment.find(tag, at + 1)) ++found;
            return found;
        };
        CHECK(count("<details>") == count("</details>"));
    }
    CHECK(review::diff_markdown(review::compare(parsed(""), parsed(""))) == "### Glossary: no difference\n");
}
