#include "glossary/join_entries.hpp"

#include "glossary/world.hpp"
#include "support/catch.hpp"

using namespace shuyu::glossary;

namespace {

Gloss gloss(const std::string& text, Status status, const std::string& note = "") {
    Gloss gloss;
    gloss.gloss = text;
    gloss.status = status;
    gloss.note = note;
    return gloss;
}

Term term(std::vector<Gloss> glosses, const std::string& note = "") {
    Term term;
    term.term = "封锁";
    term.note = note;
    term.glosses = std::move(glosses);
    return term;
}

}  // namespace

TEST_CASE("two entries of a term become one with what either says") {
    const Term first = term({gloss("blockade", Status::candidate), gloss("seal", Status::rejected)}, "mine");
    const Term second = term({gloss("embargo", Status::preferred), gloss("Blockade", Status::admitted, "n")});
    const auto both = joined(first, second);
    REQUIRE(both.has_value());
    CHECK(*both == term({gloss("embargo", Status::preferred), gloss("Blockade", Status::admitted, "n"),
                         gloss("seal", Status::rejected)},
                        "mine"));
}

TEST_CASE("entries that contradict each other stay two") {
    const Term preferred = term({gloss("blockade", Status::preferred)});
    CHECK_FALSE(joined(preferred, term({gloss("blockade", Status::rejected)})));
    CHECK_FALSE(joined(term({}, "a"), term({}, "b")));
    CHECK(joined(preferred, term({gloss("blockade", Status::candidate)})) == preferred);
}

TEST_CASE("merge joins what git left twice, and keeps what stands apart") {
    shuyu::tests::World world;
    shuyu::pair::Occurrence found;
    found.fragment = "封锁";
    found.gloss = "blockade";
    found.pattern = "parenthesis";
    found.confidence = 0.9;
    found.line = 1;
    world.merge({make_evidence({"a.txt", "xxh3:0", {found}}, 0.5)});
    const std::string once = world.text;
    const std::string entry = once.substr(once.find("  - term"));
    world.text = once + entry;
    world.merge({});
    CHECK(world.text == once);
    world.text = once + "  - term: 封锁\n    domain: sport\n" + "  - term: 封锁 # mine\n";
    const std::string apart = world.text;
    world.merge({});
    CHECK(world.text == apart);
}
