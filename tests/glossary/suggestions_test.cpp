#include "glossary/suggestions.hpp"

#include "support/catch.hpp"

using namespace shuyu::glossary;

TEST_CASE("the glossary suggests what may be used, for fragments that their article leaves open") {
    const auto glossary = GlossaryText::parse(
        "format: 1\nterms:\n  - term: 封锁\n    variants: [封鎖]\n    glosses:\n"
        "      - gloss: seal\n        status: rejected\n      - gloss: lockdown\n        status: candidate\n"
        "      - gloss: blockade\n        status: preferred\n      - gloss: siege\n        status: deprecated\n",
        "terms.yaml");
    REQUIRE(glossary);
    std::vector<shuyu::pair::Occurrence> found(4);
    found[0].fragment = "封锁";
    found[1].fragment = "封鎖";
    found[2].fragment = "封锁";
    found[2].gloss = "blockade";
    found[3].fragment = "环节";
    add_suggestions(*glossary, found);
    REQUIRE(found[0].remarks.read().suggestions.size() == 2);
    CHECK(found[0].remarks.read().suggestions[0].gloss == "blockade");
    CHECK(found[0].remarks.read().suggestions[1].gloss == "lockdown");
    CHECK(found[1].remarks.read().suggestions.size() == 2);
    CHECK(found[2].remarks.read().suggestions.empty());
    CHECK(found[3].remarks.read().suggestions.empty());
}
