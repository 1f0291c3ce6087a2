#include "cli/release_command.hpp"

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/git_repository.hpp"
#include "support/golden.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::differs_from_golden;
using shuyu::tests::GitRepository;
using shuyu::tests::read_bytes;
using shuyu::tests::run_command_line;
using shuyu::tests::TempFolder;

namespace {

const std::string head = "format: 1\nname: demo\nversion: 1.1.0\n";
const std::string old_terms =
    "terms:\n"
    "  - term: 码头\n    glosses:\n      - gloss: pier\n        status: preferred\n"
    "  - term: 环节\n    glosses:\n      - gloss: link\n        status: candidate\n"
    "  - term: 重任\n    glosses:\n      - gloss: burden\n        status: admitted\n";
const std::string minor_terms =
    "terms:\n"
    "  - term: 码头\n    glosses:\n      - gloss: pier\n        status: preferred\n"
    "  - term: 环节\n    glosses:\n      - gloss: link\n        status: preferred\n"
    "  - term: 重任\n    glosses:\n      - gloss: burden\n        status: admitted\n";
const std::string major_terms =
    "terms:\n"
    "  - term: 封锁\n    glosses:\n      - gloss: \"<b>*block*|ade\"\n        status: admitted\n"
    "  - term: 码头\n    glosses:\n      - gloss: old pier\n        status: preferred\n"
    "  - term: 环结\n    note: '@someone'\n    variants: [环节]\n"
    "    glosses:\n      - gloss: link\n        status: candidate\n"
    "  - term: 驶入\n    glosses:\n      - gloss: sail in\n        status: candidate\n";

shuyu::tests::CommandResult release(const std::string& glossary, std::vector<std::string> options) {
    options.insert(options.begin(), {"release", "--glossary", glossary});
    return run_command_line(options);
}

}  // namespace

TEST_CASE("a release sets the version and tells what changed, without git too") {
    const TempFolder folder;
    const std::string before = folder.write("old.yaml", head + old_terms);
    const std::string now = folder.write("new.yaml", "# mine\n" + head + major_terms);
    CHECK(release(now, {"--since", before, "--check"}).code == ExitCode::findings);
    CHECK(read_bytes(now) == "# mine\n" + head + major_terms);
    const auto result = release(now, {"--since", before, "--notes", folder / "notes.md"});
    CHECK(result.err == "");
    CHECK(result.code == ExitCode::done);
    CHECK(result.out == "major release 2.0.0, 5 entries changed since 1.1.0 (" + before + ")\n");
    CHECK(read_bytes(now) == "# mine\nformat: 1\nname: demo\nversion: 2.0.0\n" + major_terms);
    std::string notes = read_bytes(folder / "notes.md");
    notes.erase(notes.find(" ("), notes.find("):") - notes.find(" (") + 1);
    CHECK(differs_from_golden("release_notes.md", notes) == "");
    CHECK(release(now, {"--since", before, "--check"}).code == ExitCode::done);
    CHECK(release(now, {}).code == ExitCode::bad_input);
}

TEST_CASE("the last release is the commit that last set the version") {
    const GitRepository repository;
    const std::string path = repository.write("glossary/terms.yaml", head + old_terms);
    repository.commit("1.1.0");
    CHECK(release(path, {"--check"}).code == ExitCode::done);
    repository.write("glossary/terms.yaml", head + minor_terms);
    repository.commit("a version in the message only");
    repository.write("readme", "x");
    repository.commit("something else");
    const auto check = release(path, {"--check"});
    CHECK(check.code == ExitCode::findings);
    CHECK(check.out.starts_with("due: minor release 1.2.0, 1 entry changed since 1.1.0 ("));

    const auto tagged = release(path, {"--tag"});
    CHECK(tagged.err == "");
    CHECK(tagged.code == ExitCode::done);
    CHECK(tagged.out.ends_with("tagged v1.2.0\n"));
    CHECK(repository.git({"cat-file", "-t", "v1.2.0"}) == "tag\n");
    CHECK(repository.git({"log", "-1", "--format=%s"}) == "Release 1.2.0\n");
    CHECK(repository.git({"rev-parse", "v1.2.0^{commit}"}) == repository.git({"rev-parse", "HEAD"}));
    CHECK(repository.git({"show", "v1.2.0:glossary/terms.yaml"}) ==
          "format: 1\nname: demo\nversion: 1.2.0\n" + minor_terms);
    CHECK(repository.git({"tag", "-l", "--format=%(contents)", "v1.2.0"}).starts_with("# 1.2.0\n"));
    CHECK(release(path, {"--check"}).code == ExitCode::done);
    CHECK(release(path, {"--tag"}).out.starts_with("nothing to release"));
}

TEST_CASE("a tag is refused where it would name something else") {
    const GitRepository repository;
    const std::string path = repository.write("glossary/terms.yaml", head + old_terms);
    repository.commit("1.1.0");
    repository.write("glossary/terms.yaml", head + minor_terms);
    const auto uncommitted = release(path, {"--tag"});
    CHECK(uncommitted.code == ExitCode::bad_input);
    CHECK(uncommitted.err.find("not committed") != std::string::npos);
    repository.commit("more");
    repository.git({"tag", "v1.2.0"});
    const auto taken = release(path, {"--tag"});
    CHECK(taken.code == ExitCode::bad_input);
    CHECK(taken.err.find("v1.2.0 is there already") != std::string::npos);
    CHECK(repository.read("glossary/terms.yaml") == head + minor_terms);
}

TEST_CASE("a tag's commit takes the head along and nothing else, with a file per term too") {
    const GitRepository repository;
    repository.write("glossary/glossary.yaml", head);
    repository.write("glossary/terms/环节.yaml", "term: 环节\n");
    repository.commit("1.1.0");
    repository.write("glossary/terms/码头.yaml", "term: 码头\nglosses:\n  - {gloss: pier, status: admitted}\n");
    repository.commit("one more");
    repository.write("other", "staged");
    repository.git({"add", "other"});
    const auto result = release(repository / "glossary", {"--tag"});
    CHECK(result.err == "");
    CHECK(repository.read("glossary/glossary.yaml") == "format: 1\nname: demo\nversion: 1.2.0\n");
    CHECK(repository.git({"show", "--format=", "--name-only", "v1.2.0^{commit}"}) == "glossary/glossary.yaml\n");
    CHECK(repository.git({"status", "--porcelain"}) == "A  other\n");
}

TEST_CASE("merging never touches the version") {
    const TempFolder folder;
    const std::string path = folder.write("terms.yaml", head + old_terms);
    const std::string article = folder.write("a.txt", "The ships lay at the码头 (pier) for days.\n");
    CHECK(run_command_line({"merge", "--glossary", path, article}).code == ExitCode::done);
    CHECK(read_bytes(path).find("\nversion: 1.1.0\n") != std::string::npos);
}
