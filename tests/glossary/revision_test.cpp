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

TEST_CASE("a glossary with a file per term as it was") {
    const shuyu::tests::GitRepository repository;
    repository.write("glossary/terms.yaml", "format: 1\nterms:\n  - term: 环节\n");
    repository.write("glossary/evidence/a.txt.yaml", "format: 1\n");
    repository.commit("one file");
    repository.git({"rm", "-q", "glossary/terms.yaml"});
    repository.write("glossary/glossary.yaml", "format: 1\nname: x\n");
    repository.write("glossary/terms/环节.yaml", "term: 环节\n");
    repository.write("glossary/terms/封锁.yaml", "term: 封锁\n");
    repository.write("glossary/more.yaml", "- term: 重任\n");
    repository.write("glossary/other.yaml", "nothing: of ours\n");
    repository.commit("a file per term");

    const auto location = glossary::locate(repository / "glossary", glossary::MissingFolder::refuse);
    REQUIRE(location);
    const auto now = read_glossary_at(*location, "HEAD");
    REQUIRE(now);
    CHECK(now->size() == 3);
    CHECK(now->header().name == "x");
    CHECK(now->place_of(1).file == "HEAD:glossary/terms/封锁.yaml");
    CHECK(read_glossary_at(*location, "HEAD~1")->size() == 1);
}

TEST_CASE("a glossary at the root of the repository as it was") {
    const shuyu::tests::GitRepository repository;
    repository.write("terms.yaml", "format: 1\nterms:\n  - term: 环节\n");
    repository.commit("one");
    const auto location = glossary::locate(repository.path(), glossary::MissingFolder::refuse);
    REQUIRE(location);
    CHECK(read_glossary_at(*location, "HEAD")->size() == 1);
}
