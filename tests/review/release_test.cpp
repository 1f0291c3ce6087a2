#include "review/release.hpp"

#include "glossary/head_editor.hpp"
#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/git_repository.hpp"

using namespace shuyu::review;
using shuyu::cli::ExitCode;
using shuyu::tests::GitRepository;
using shuyu::tests::run_command_line;

namespace {

std::string entry(const std::string& term, const std::string& gloss, const std::string& status) {
    return "  - term: " + term + "\n    glosses:\n      - gloss: " + gloss + "\n        status: " + status + "\n";
}

const std::string head = "# mine\nformat: 1\nversion: 0.1.0 # first\nterms:\n";

shuyu::tests::CommandResult release(const GitRepository& repository, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "release");
    arguments.insert(arguments.end(), {"--glossary", repository / "glossary"});
    return run_command_line(arguments);
}

}  // namespace

TEST_CASE("the next version") {
    CHECK(next_version("1.2.3", VersionStep::none) == "1.2.3");
    CHECK(next_version("1.2.3", VersionStep::patch) == "1.2.4");
    CHECK(next_version("1.2.3", VersionStep::minor) == "1.3.0");
    CHECK(next_version("1.2.3", VersionStep::major) == "2.0.0");
    CHECK(next_version("0.9.9-rc.1", VersionStep::minor) == "0.10.0");
}

TEST_CASE("the version is set in its place, and nothing else changes") {
    const struct {
        std::string before;
        std::string after;
    } cases[] = {
        {"# c\nformat: 1\nversion: 0.1.0 # c\nterms:\n  - term: a\n",
         "# c\nformat: 1\nversion: 1.0.0 # c\nterms:\n  - term: a\n"},
        {"version: '0.1.0'\nformat: 1\nterms: [{term: a}]\n", "version: 1.0.0\nformat: 1\nterms: [{term: a}]\n"},
        {"format: 1\nname: x # n\nterms:\n", "format: 1\nname: x # n\nversion: 1.0.0\nterms:\n"},
        {"format: 1\r\nterms:\r\n", "format: 1\r\nversion: 1.0.0\r\nterms:\r\n"},
        {"terms:\n  - term: a\nformat: 1\nversion: 0.1.0\n", "terms:\n  - term: a\nformat: 1\nversion: 1.0.0\n"},
        {"{\"format\": 1, \"terms\": []}", "{version: 1.0.0, \"format\": 1, \"terms\": []}"},
        {"\xEF\xBB\xBF"
         "format: 1\n",
         "\xEF\xBB\xBF"
         "format: 1\nversion: 1.0.0\n"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.before);
        CHECK(shuyu::glossary::with_version(c.before, "1.0.0") == c.after);
    }
}

TEST_CASE("a release is found in git, checked, written, tagged") {
    const GitRepository repository;
    repository.write("glossary/terms.yaml", head + entry("封锁", "blockade", "candidate"));
    repository.commit("a glossary");
    CHECK(release(repository, {"--check"}).code == ExitCode::done);

    repository.write("glossary/terms.yaml", head + entry("封锁", "blockade", "preferred"));
    repository.commit("a decision");
    const auto check = release(repository, {"--check"});
    CHECK(check.code == ExitCode::findings);
    CHECK(check.out == "a minor release is due: 0.2.0 after 0.1.0, 1 term changed\n");

    const auto released = release(repository, {"--tag", "--notes", repository / "notes.md"});
    CHECK(released.err.empty());
    CHECK(released.out == "released 0.2.0 as v0.2.0\n");
    CHECK(repository.read("glossary/terms.yaml") ==
          "# mine\nformat: 1\nversion: 0.2.0 # first\nterms:\n" + entry("封锁", "blockade", "preferred"));
    CHECK(repository.read("notes.md") == "# 0\\.2\\.0\n\n## Added\n\n- 封锁: blockade (preferred)\n");
    CHECK(repository.git({"show", "v0.2.0:glossary/terms.yaml"}) == repository.read("glossary/terms.yaml"));
    CHECK(repository.git({"log", "-1", "--format=%s"}) == "Release 0.2.0\n");
    CHECK(release(repository, {"--check"}).out == "no release is due: 0.2.0 says it all\n");

    repository.write("glossary/terms.yaml",
                     "format: 1\nversion: 0.2.0\nterms:\n" + entry("环节", "\"*link*\"", "admitted"));
    CHECK(release(repository, {"-n"}).out ==
          "a major release is due: 1.0.0 after 0.2.0, 2 terms changed\n\n# 1\\.0\\.0\n\n"
          "## Removed\n\n- 封锁: blockade (preferred)\n\n## Added\n\n- 环节: \\*link\\* (admitted)\n");
    repository.git({"tag", "v1.0.0"});
    const auto taken = release(repository, {"--tag"});
    CHECK(taken.code == ExitCode::bad_input);
    CHECK(taken.err.find("the tag v1.0.0 is there already") != std::string::npos);
    CHECK(repository.read("glossary/terms.yaml").find("version: 0.2.0") != std::string::npos);
}

TEST_CASE("a change of layout is no release") {
    const GitRepository repository;
    repository.write("glossary/terms.yaml", head + entry("封锁", "blockade", "candidate"));
    repository.commit("a glossary");
    run_command_line({"layout", "file-per-term", "--glossary", repository / "glossary"});
    repository.commit("layout");
    run_command_line({"approve", "封锁", "--glossary", repository / "glossary"});
    repository.commit("a decision");
    CHECK(release(repository, {"--check"}).out == "a minor release is due: 0.2.0 after 0.1.0, 1 term changed\n");
    CHECK(release(repository, {"--tag"}).code == ExitCode::done);
    CHECK(repository.read("glossary/glossary.yaml") == "# mine\nformat: 1\nversion: 0.2.0 # first\n");
    CHECK(release(repository, {"--check"}).code == ExitCode::done);
}

TEST_CASE("without git a release needs the last one") {
    const shuyu::tests::TempFolder folder;
    const std::string old = folder.write("old.yaml", head + entry("封锁", "blockade", "candidate"));
    const std::string now = folder.write("now.yaml", head + entry("封锁", "blockade", "preferred"));
    CHECK(run_command_line({"release", "--glossary", now}).code == ExitCode::bad_input);
    CHECK(run_command_line({"release", "--glossary", now, "--since", old}).out == "released 0.2.0\n");
    CHECK(shuyu::tests::read_bytes(now).find("version: 0.2.0 # first\n") != std::string::npos);
}

TEST_CASE("merging never touches the version") {
    const GitRepository repository;
    repository.write("glossary/terms.yaml", head);
    const std::string article = repository.write("a.txt", "The 封锁 (blockade).\n");
    REQUIRE(run_command_line({"merge", "--glossary", repository / "glossary", article}).code == ExitCode::done);
    CHECK(repository.read("glossary/terms.yaml").starts_with(head));
}
