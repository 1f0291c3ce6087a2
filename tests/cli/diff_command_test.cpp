#include "cli/diff_command.hpp"

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/git_repository.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::GitRepository;
using shuyu::tests::run_command_line;

TEST_CASE("diff compares the disk with HEAD, revisions and files") {
    const GitRepository repository;
    const std::string before =
        "format: 1\nterms:\n  - term: 码头\n    note: old\n    glosses:\n      - gloss: old pier\n        status: "
        "preferred\n";
    const std::string after =
        "format: 1\nterms:\n  - term: 码头\n    note: new\n    glosses:\n      - gloss: new pier\n        status: "
        "preferred\n  - term: 驶入\n";
    const std::string path = repository.write("glossary/terms.yaml", before);
    repository.commit("one");
    CHECK(run_command_line({"diff", "--glossary", path, "--exit-code"}).out == "no difference\n");
    repository.write("glossary/terms.yaml", after);
    const std::string expected =
        "~ 码头\n  ~ note: [-old-]{+new+}\n  > [-old-]{+new+} pier (preferred)\n+ 驶入\n"
        "terms: 1 added, 1 changed; the version step is major\n";
    CHECK(run_command_line({"diff", "--glossary", path}).out == expected);
    CHECK(run_command_line({"diff", "--glossary", path, "-q"}).code == ExitCode::findings);
    repository.commit("two");
    CHECK(run_command_line({"diff", "--glossary", path, "HEAD~1..HEAD"}).out == expected);
    CHECK(run_command_line({"diff", "--glossary", path, "HEAD~1", "HEAD"}).out == expected);
    const std::string old = repository.write("old.yaml", before);
    CHECK(run_command_line({"diff", "--glossary", path, old, path}).out == expected);
    CHECK(run_command_line({"diff", "--glossary", path, "--stat", old}).out ==
          "terms: 1 added, 1 changed; the version step is major\n");
    CHECK(run_command_line({"diff", "--glossary", path, "nowhere"}).code == ExitCode::bad_input);
}

TEST_CASE("diff has every form, the place where branches parted, and evidence") {
    const GitRepository repository;
    repository.write("a.txt", "The封锁 (blockade) held.\n");
    const std::string path = repository / "glossary";
    REQUIRE(run_command_line({"merge", "--glossary", repository.write("glossary/terms.yaml", ""), repository / "a.txt"})
                .code == ExitCode::done);
    repository.commit("one");
    repository.git({"checkout", "-q", "-b", "side"});
    REQUIRE(run_command_line({"merge", "--glossary", path, repository.write("b.txt", "A new 码头 (pier).\n")}).code ==
            ExitCode::done);
    repository.commit("two");
    repository.git({"checkout", "-q", "-"});
    REQUIRE(run_command_line({"prefer", "--glossary", path, "封锁", "blockade"}).code == ExitCode::done);
    repository.commit("three");
    const auto diff = [&](std::vector<std::string> more) {
        std::vector<std::string> all{"diff", "--glossary", path};
        all.insert(all.end(), more.begin(), more.end());
        return run_command_line(all);
    };
    const std::string branch = repository.git({"rev-parse", "--abbrev-ref", "HEAD"});
    const std::string from_base = branch.substr(0, branch.find('\n')) + "...side";
    CHECK(diff({from_base}).out ==
          "+ 码头\n  + pier (candidate)\nevidence: articles 1 added; pairs 1 more, 0 fewer\n"
          "terms: 1 added; the version step is patch\n");
    CHECK(diff({from_base, "--evidence"}).out.find("+ b.txt\n  + 码头 (pier)\n") != std::string::npos);
    CHECK(diff({"HEAD~1", "--format", "markdown"}).out.find("candidate → **preferred**") != std::string::npos);
    CHECK(diff({"HEAD~1", "--format", "json"}).out.find("\"step\":\"minor\"") != std::string::npos);
    CHECK(diff({"HEAD~1", "--format", "html"}).out.starts_with("<!doctype html>"));
    CHECK(diff({"HEAD", "--format", "text", "-q"}).code == ExitCode::done);
    CHECK(diff({"side...nowhere"}).code == ExitCode::bad_input);
}
