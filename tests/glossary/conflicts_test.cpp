#include "glossary/conflicts.hpp"

#include "support/catch.hpp"

using namespace shuyu::glossary;

TEST_CASE("each sort of conflict is found, with its line; homographs of other domains are none") {
    const auto entry = [](const std::string& term, const std::string& more) {
        return "  - term: " + term + "\n" + more;
    };
    const auto glosses = [](const std::string& first, const std::string& second) {
        return "    glosses:\n      - {gloss: " + first + "}\n      - {gloss: " + second + "}\n";
    };
    const struct {
        std::string terms;
        std::string expected;  ///< RULE:LINE
    } cases[] = {
        {entry("封锁", glosses("a, status: preferred", "b, status: candidate")), "disagreement:3 "},
        {entry("封锁", glosses("a, status: preferred", "b, status: preferred")), "two-preferred:3 "},
        {entry("封锁", glosses("a, status: preferred", "The A, status: rejected")), "preferred-and-rejected:3 "},
        {entry("封锁", glosses("a, status: preferred", "b, status: admitted")), ""},
        {entry("封锁", glosses("a, status: preferred", "x")) +
             entry("环节", glosses("A, status: preferred", "y, status: admitted")),
         "disagreement:3 shared-gloss:7 "},
        {entry("封锁", "") + entry("封鎖", ""), "duplicate-term:4 "},
        {entry("封锁", "    domain: a\n") + entry("封鎖", "    domain: b\n"), ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.terms);
        const auto glossary = GlossaryText::parse("format: 1\nterms:\n" + c.terms, "t.yaml");
        REQUIRE(glossary.has_value());
        std::string found;
        for (const auto& conflict : find_conflicts(*glossary, {}))
            found += conflict.rule + ':' + std::to_string(conflict.place.line) + ' ';
        CHECK(found == c.expected);
        CHECK(find_conflicts(*glossary, {"别的"}).empty());
    }
}
