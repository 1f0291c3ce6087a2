#include "review/glossary_diff.hpp"

#include "support/catch.hpp"

using namespace shuyu::glossary;
using namespace shuyu::review;

namespace {

GlossaryText parsed(const std::string& entries) {
    auto glossary = GlossaryText::parse("format: 1\nterms:\n" + entries, "g.yaml");
    INFO((glossary ? "" : to_line(glossary.error())));
    REQUIRE(glossary.has_value());
    return std::move(*glossary);
}

std::string entry(const std::string& term, const std::string& gloss, const std::string& status) {
    return "  - term: " + term + "\n    glosses:\n      - gloss: " + gloss + "\n        status: " + status + "\n";
}

}  // namespace

TEST_CASE("each change calls for its version step") {
    const std::string preferred = entry("封锁", "blockade", "preferred");
    const std::string candidate = entry("封锁", "blockade", "candidate");
    const struct {
        const char* name;
        std::string before;
        std::string after;
        VersionStep step;
    } cases[] = {
        {"nothing", preferred, preferred, VersionStep::none},
        {"order and comments alone", preferred + entry("环节", "link", "candidate"),
         entry("环节", "link", "candidate") + "  # c\n" + preferred, VersionStep::none},
        {"a candidate comes", "", candidate, VersionStep::patch},
        {"a candidate goes", candidate, "", VersionStep::patch},
        {"a note", candidate, candidate + "    note: x\n", VersionStep::patch},
        {"a rejection", candidate, entry("封锁", "blockade", "rejected"), VersionStep::patch},
        {"preferred anew", candidate, preferred, VersionStep::minor},
        {"admitted anew", candidate, entry("封锁", "blockade", "admitted"), VersionStep::minor},
        {"deprecated anew", candidate, entry("封锁", "blockade", "deprecated"), VersionStep::minor},
        {"a preferred term anew", "", preferred, VersionStep::minor},
        {"not admitted any more", entry("封锁", "blockade", "admitted"), candidate, VersionStep::minor},
        {"not preferred any more", preferred, entry("封锁", "blockade", "admitted"), VersionStep::major},
        {"another gloss preferred", preferred, entry("封锁", "embargo", "preferred"), VersionStep::major},
        {"the preferred gloss spelled otherwise", preferred, entry("封锁", "Blockade", "preferred"),
         VersionStep::major},
        {"a decided term goes", entry("封锁", "blockade", "admitted"), "", VersionStep::major},
        {"a homograph goes", preferred + entry("封锁\n    domain: x", "seal", "preferred"), preferred,
         VersionStep::major},
    };
    for (const auto& c : cases) {
        CAPTURE(c.name);
        CHECK(compare(parsed(c.before), parsed(c.after)).step == c.step);
    }
}

TEST_CASE("changes are told by term, field and gloss") {
    const auto diff =
        compare(parsed(entry("封锁", "blockade", "candidate") + "    note: old\n" + entry("重任", "task", "candidate")),
                parsed(entry("环节", "link", "candidate") +
                       "  - term: 封锁\n    note: new\n    own: [1]\n    glosses:\n      - gloss: Blockade\n"
                       "        status: preferred\n      - gloss: seal\n"));
    REQUIRE(diff.terms.size() == 3);
    CHECK(diff.terms[0].term() == "封锁");
    CHECK(diff.terms[0].fields == std::vector<FieldChange>{{"note", "old", "new"}, {"own", "", "[1]"}});
    REQUIRE(diff.terms[0].glosses.size() == 2);
    CHECK(diff.terms[0].glosses[0].before->gloss == "blockade");
    CHECK(diff.terms[0].glosses[0].after->gloss == "Blockade");
    CHECK_FALSE(diff.terms[0].glosses[1].before.has_value());
    CHECK_FALSE(diff.terms[1].before.has_value());
    CHECK_FALSE(diff.terms[2].after.has_value());
}
