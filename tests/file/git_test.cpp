#include "file/git.hpp"

#include "file/process.hpp"
#include "support/catch.hpp"
#include "support/git_repository.hpp"
#include "support/temp_folder.hpp"

namespace file = shuyu::file;
using shuyu::tests::GitRepository;

TEST_CASE("a process gets its input and gives both outputs, however large") {
    const std::string input(3'000'000, 'x');
    const std::vector<std::string> copy{"sh", "-c", "tee /dev/stderr; exit 3"};
    const auto result = file::run_process("", copy, input);
    REQUIRE(result);
    CHECK(result->code == 3);
    CHECK(result->out == input);
    CHECK(result->err == input);
}

TEST_CASE("a process that reads nothing, is killed or is not there") {
    const std::vector<std::string> deaf{"sh", "-c", "exec <&-; echo done"};
    CHECK(file::run_process("/", deaf, std::string(1'000'000, 'x'))->out == "done\n");
    const std::vector<std::string> killed{"sh", "-c", "kill -9 $$"};
    CHECK(file::run_process("", killed)->code == 137);
    const std::vector<std::string> missing{"no-such-program-of-ours"};
    CHECK_FALSE(file::run_process("", missing));
}

TEST_CASE("files of a commit, with strange names and bytes") {
    const GitRepository repository;
    const std::string bytes("a\0b\r\n", 5);
    repository.write("glossary/环节 \"x\".yaml", bytes);
    repository.write("glossary/empty", "");
    repository.write("other", "no");
    repository.commit("first");
    repository.write("other", "changed");
    repository.commit("second");
    const auto commit = file::resolve_commit(repository.path(), "HEAD~1");
    REQUIRE(commit);
    const auto files = file::files_in_commit(repository.path(), *commit, "glossary");
    REQUIRE(files);
    REQUIRE(files->size() == 2);
    CHECK((*files)[0].path == "glossary/empty");
    CHECK((*files)[1].path == "glossary/环节 \"x\".yaml");
    CHECK((*files)[1].bytes == bytes);
    CHECK(file::file_in_commit(repository.path(), *commit, "other")->value() == "no");
    CHECK_FALSE(file::file_in_commit(repository.path(), *commit, "glossary")->has_value());
    CHECK_FALSE(file::file_in_commit(repository.path(), *commit, "nothing")->has_value());
}

TEST_CASE("a revision is never an option") {
    const GitRepository repository;
    repository.write("a", "a");
    repository.commit("first");
    for (const char* revision : {"--all", "-h", "nothing", "", "HEAD:a"}) {
        CAPTURE(revision);
        const auto commit = file::resolve_commit(repository.path(), revision);
        REQUIRE_FALSE(commit);
        CHECK(commit.error().rule == "git");
    }
}
