#include "glossary/revision.hpp"

#include "support/catch.hpp"
#include "support/git_repository.hpp"

namespace glossary = shuyu::glossary;

TEST_CASE("a glossary as it was") {
    const shuyu::tests::GitRepository repository;
    repository.write("a.txt", "a");
    repository.commit("nothing yet");
    repository.write("glossary/terms.yaml", "format: 1\nterms:\n  - term: 环节\n");
    repository.commit("one");
    repository.git({"tag", "v1"});
    repository.write("glossary/terms.yaml", "format: 1\nterms:\n  - term: 环节\n  - term: 封锁\n");
    repository.commit("two");
    repository.write("glossary/terms.yaml", "broken");

    const auto location = glossary::locate(repository / "glossary", glossary::MissingFolder::refuse);
    REQUIRE(location);
    CHECK(read_glossary_at(*location, "HEAD")->size() == 2);
    CHECK(read_glossary_at(*location, "v1")->size() == 1);
    CHECK(read_glossary_at(*location, "v1")->file() == "v1:glossary/terms.yaml");
    CHECK(read_glossary_at(*location, "HEAD~2").error().rule == "missing");
    CHECK(read_glossary_at(*location, "v9").error().rule == "git");
}
