// Each kind of conflict through the command line: found at merge, printed with its line, kept in the file.
#include "support/catch.hpp"
#include "support/program.hpp"
#include "support/temp_folder.hpp"

using shuyu::tests::read_bytes;
using shuyu::tests::run_program;
using shuyu::tests::TempFolder;

namespace {

std::string entry(const std::string& term, const std::string& glosses) {
    return "  - term: " + term + "\n    glosses:\n" + glosses;
}

std::string gloss(const std::string& text, const std::string& status) {
    return "      - gloss: " + text + "\n        status: " + status + "\n";
}

struct Case {
    const char* name;
    std::string terms;    ///< of the glossary before
    const char* article;  ///< merged into it
    const char* said;     ///< on standard error
    std::string kept;     ///< lines that stand side by side in the glossary afterwards, for the reviewer
};

}  // namespace

TEST_CASE("each kind of conflict is told at merge, kept where a reviewer sees it, and ends --strict with 1") {
    const Case cases[] = {
        {"a gloss that contradicts a preferred one", entry("封锁", gloss("blockade", "preferred")),
         "After the封锁 (embargo) ended.\n",
         "terms.yaml:3: warning: 封锁: \"embargo\" was found, but \"blockade\" is preferred",
         gloss("blockade", "preferred") + gloss("embargo", "candidate")},
        {"two preferred glosses", entry("封锁", gloss("blockade", "preferred") + gloss("embargo", "preferred")),
         "After the封锁 (blockade) ended.\n", "are both preferred",
         gloss("blockade", "preferred") + gloss("embargo", "preferred")},
        {"a preferred gloss that equals a rejected one",
         entry("封锁", gloss("blockade", "preferred") + gloss("The Blockade", "rejected")),
         "After the封锁 (blockade) ended.\n", "is both preferred and rejected",
         gloss("blockade", "preferred") + gloss("The Blockade", "rejected")},
        {"one gloss of several terms", entry("禁运", gloss("blockade", "preferred")),
         "After the封锁 (blockade) ended.\n", "\"blockade\" is found for 封锁 and preferred for 禁运",
         "      - gloss: blockade\n        status: candidate\n"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        const TempFolder folder;
        const std::string glossary = folder.write("terms.yaml", "format: 1\nterms:\n" + c.terms);
        const std::string merge = "merge --glossary " + glossary + ' ' + folder.write("a.txt", c.article);
        const auto strict = run_program(merge + " --strict");
        CHECK(strict.code == 1);
        CHECK(strict.err.find(c.said) != std::string::npos);
        CHECK(read_bytes(glossary).find(c.kept) != std::string::npos);
        CHECK(read_bytes(glossary).find(c.terms.substr(0, 20)) != std::string::npos);
        // told again as long as it stands: when the article is merged again, and by a merge of nothing
        for (const std::string& again : {merge, "merge --glossary " + glossary}) {
            const auto result = run_program(again);
            CHECK(result.code == 0);
            CHECK(result.err.find(c.said) != std::string::npos);
        }
    }
}

TEST_CASE("a conflict that a person settled is not told any more") {
    const TempFolder folder;
    const std::string glossary = folder.write(
        "terms.yaml", "format: 1\nterms:\n" +
                          entry("封锁", gloss("blockade", "preferred") + gloss("embargo", "candidate")) +
                          "  - term: 禁运\n    see: [封锁]\n    glosses:\n" + gloss("blockade", "admitted"));
    const std::string on = " --glossary " + glossary;
    CHECK(run_program("merge --strict" + on).code == 1);
    REQUIRE(run_program("reject 封锁 embargo" + on).code == 0);
    const auto settled = run_program("merge --strict" + on);
    CHECK(settled.code == 0);
    CHECK(settled.err.empty());
}
