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
