#include "glossary/decision.hpp"

#include "support/catch.hpp"

using namespace shuyu::glossary;

namespace {

const std::string text =
    "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade # old\n        status: preferred\n"
    "      - gloss: embargo\n        status: candidate\n        x: y\n      - gloss: seal\n        status: candidate\n";

std::string after(const Decision& decision) {
    const auto glossary = GlossaryText::parse(text, "t.yaml");
    REQUIRE(glossary.has_value());
    const auto changes = decide(*glossary, decision);
    return changes ? glossary->with(*changes) : to_line(changes.error());
}

}  // namespace

TEST_CASE("a decision changes the lines of its gloss, and moves them to their place") {
    const std::string head = "format: 1\nterms:\n  - term: 封锁\n    glosses:\n";
    const std::string blockade = "      - gloss: blockade # old\n        status: ";
    const std::string embargo = "      - gloss: embargo\n        status: ";
    const std::string seal = "      - gloss: seal\n        status: ";
    const struct {
        Decision decision;
        std::string expected;
    } cases[] = {
        {{Action::prefer, "封锁", "Embargo", ""},
         head + embargo + "preferred\n        x: y\n" + blockade + "admitted\n" + seal + "candidate\n"},
        {{Action::approve, "封鎖", "seal", ""},
         head + blockade + "preferred\n" + seal + "admitted\n" + embargo + "candidate\n        x: y\n"},
        {{Action::reject, "封锁", "embargo", "no: \"x\""},
         head + blockade + "preferred\n" + seal + "candidate\n" + embargo +
             "rejected\n        reason: \"no: \\\"x\\\"\"\n        x: y\n"},
        {{Action::reject, "封锁", "stamp", ""}, text + "      - gloss: stamp\n        status: rejected\n"},
        {{Action::prefer, "封锁", "blockade", ""}, text},
        {{Action::prefer, "封锁", "", ""},
         "t.yaml: 封锁: not clear which gloss is meant; name one of \"blockade\", \"embargo\", \"seal\""},
        {{Action::prefer, "环节", "", ""}, "t.yaml: has no entry 环节; shuyu show lists all"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.decision.gloss);
        CHECK(after(c.decision) == c.expected);
    }
}
