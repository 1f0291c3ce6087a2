#include "glossary/adopt.hpp"

#include "support/catch.hpp"

using namespace shuyu::glossary;

namespace {

GlossaryText parsed(const std::string& entries) {
    auto glossary = GlossaryText::parse("format: 1\nterms:\n" + entries, "g.yaml");
    REQUIRE(glossary.has_value());
    return std::move(*glossary);
}

std::string entry(const std::string& term, const std::string& gloss, const std::string& status) {
    return "  - term: " + term + "\n    glosses:\n      - gloss: " + gloss + "\n        status: " + status + "\n";
}

}  // namespace

TEST_CASE("another glossary adds what ours lacks, and changes nothing that ours says") {
    const GlossaryText ours = parsed(entry("封锁", "blockade", "preferred") + entry("环节", "link", "candidate") +
                                     entry("重任", "task", "rejected"));
    const GlossaryText theirs =
        parsed(entry("环节", "Link", "admitted") + entry("龟", "turtle", "preferred") +
               entry("封鎖", "embargo", "admitted") + "    note: theirs\n" + entry("重任", "task", "preferred"));
    const Adoption adoption = adopt(ours, theirs);
    CHECK(adoption.added == 1);
    CHECK(adoption.changed == 2);
    REQUIRE(adoption.conflicts.size() == 1);
    CHECK(adoption.conflicts[0].what.find("重任: \"task\" is preferred") == 0);
    const GlossaryText after = parsed(ours.with(adoption.changes).substr(std::string("format: 1\nterms:\n").size()));
    CHECK(after.read(after.find("封锁").at(0)).glosses.size() == 2);
    CHECK(after.read(after.find("封锁").at(0)).note == "theirs");
    CHECK(after.read(after.find("环节").at(0)).glosses.at(0).status == Status::admitted);
    CHECK(after.read(after.find("重任").at(0)).glosses.at(0).status == Status::rejected);
    CHECK(adopt(after, theirs).changes.is_empty());
    CHECK(adopt(after, ours).changes.is_empty());
}
