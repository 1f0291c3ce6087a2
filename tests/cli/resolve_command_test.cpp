#include "cli/resolve_command.hpp"

#include "cli/demo_glossary.hpp"
#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/git_repository.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::entry;
using shuyu::tests::GitRepository;
using shuyu::tests::head;
using shuyu::tests::read_bytes;
using shuyu::tests::run_command_line;
using shuyu::tests::TempFolder;
using shuyu::tests::terms;

namespace {

shuyu::tests::CommandResult resolve(const std::vector<std::string>& arguments) {
    std::vector<std::string> all{"resolve"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run_command_line(all);
}

/// A repository in which plain git left the glossary unmerged.
struct Unmerged {
    Unmerged(const std::string& base, const std::string& ours, const std::string& theirs,
             const std::string& style = "merge") {
        git.git({"config", "merge.conflictStyle", style});
        commit("main", "main", base);
        commit("theirs", "main", theirs);
        commit("ours", "main", ours);
        REQUIRE(git.try_git({"merge", "-q", "theirs"}) == 1);
    }
    void commit(const std::string& branch, const std::string& from, const std::string& text) const {
        if (branch != "main") git.git({"checkout", "-q", "-b", branch, from});
        git.write(terms, text);
        git.commit(branch);
    }
    std::string read() const { return git.read(terms); }
    std::string path() const { return git / terms; }

    GitRepository git;
};

const std::string base = head + entry("一") + entry("五");
const std::string ours = head + entry("一", "preferred", "        note: o\n") + entry("三", "admitted") + entry("五");
const std::string theirs =
    head + entry("一", "candidate", "        source: t\n") + entry("二", "deprecated") + entry("五");
const std::string both = head + entry("一", "preferred", "        note: o\n        source: t\n") +
                         entry("三", "admitted") + entry("二", "deprecated") + entry("五");

}  // namespace

TEST_CASE("what plain git left is merged by entries, in every style of its conflicts") {
    for (const char* style : {"merge", "diff3", "zdiff3"}) {
        DYNAMIC_SECTION(style) {
            const Unmerged unmerged(base, ours, theirs, style);
            const std::string before = unmerged.read();
            CHECK(before.find("<<<<<<<") != std::string::npos);
            const auto told = resolve({"--dry-run", unmerged.path()});
            CHECK(told.code == ExitCode::done);
            CHECK(unmerged.read() == before);
            const auto result = resolve({unmerged.path()});
            CHECK(result.err == "");
            CHECK(result.code == ExitCode::done);
            CHECK(result.out == told.out);
            CHECK(result.out.find(" resolved, 0 left\n") != std::string::npos);
            CHECK(unmerged.read() == both);
            CHECK(unmerged.git.git({"status", "--porcelain"}) == "UU glossary/terms.yaml\n");
            CHECK(resolve({unmerged.path()}).out.ends_with("no conflict\n"));
        }
    }
}

TEST_CASE("a real conflict stays, and is counted") {
    const Unmerged unmerged(head + entry("一"), head + entry("一", "preferred") + entry("三"),
                            head + entry("一", "rejected") + entry("二"));
    const auto result = resolve({unmerged.path()});
    CHECK(result.code == ExitCode::findings);
    CHECK(result.out.ends_with("1 left\n"));
    CHECK(result.err.find("一: decided differently: \"the 一\": status") != std::string::npos);
    const std::string expected = head +
                                 "  - term: 一\n    glosses:\n      - gloss: the 一\n<<<<<<< ours\n        status: "
                                 "preferred\n=======\n        status: rejected\n>>>>>>> theirs\n" +
                                 entry("三") + entry("二");
    CHECK(unmerged.read() == expected);
    CHECK(resolve({unmerged.path()}).code == ExitCode::findings);
    CHECK(unmerged.read() == expected);
}

TEST_CASE("--take decides what both sides decided, and merges all else") {
    const std::string base_one = head + entry("一") + entry("五");
    const std::string our_one = head + entry("一", "preferred") + entry("三", "admitted") + entry("五");
    const std::string their_one = head + entry("一", "rejected") + entry("五", "preferred");
    for (const auto& [side, status] : {std::pair("ours", "preferred"), std::pair("theirs", "rejected")}) {
        const Unmerged unmerged(base_one, our_one, their_one);
        const auto result = resolve({"--take", side, unmerged.path()});
        CHECK(result.code == ExitCode::done);
        CHECK(result.out.ends_with(" resolved, 0 left\n"));
        CHECK(result.err.find(std::string(side) + " counts") != std::string::npos);
        CHECK(unmerged.read() == head + entry("一", status) + entry("三", "admitted") + entry("五", "preferred"));
    }
    CHECK(resolve({"--take", "mine", "x"}).code == ExitCode::usage);
}

TEST_CASE("what was resolved by hand stays") {
    const Unmerged unmerged(base, ours, theirs);
    std::string text = unmerged.read();
    text.replace(text.find("name: demo"), 10, "name: hand");
    unmerged.git.write(terms, text);
    CHECK(resolve({unmerged.path()}).code == ExitCode::done);
    std::string expected = both;
    CHECK(unmerged.read() == expected.replace(expected.find("name: demo"), 10, "name: hand"));

    unmerged.git.write(terms, head + entry("五"));
    CHECK(resolve({unmerged.path()}).out.ends_with("no conflict\n"));
    CHECK(unmerged.read() == head + entry("五"));
}

TEST_CASE("a merge that a failed driver left as ours is made up for") {
    const Unmerged unmerged(base, ours, theirs);
    unmerged.git.write(terms, ours);
    CHECK(resolve({unmerged.path()}).code == ExitCode::done);
    CHECK(unmerged.read() == both);
}

TEST_CASE("markers alone tell the sides, outside of git") {
    const TempFolder folder;
    const std::string path =
        folder.write("terms.yaml", head + "<<<<<<< HEAD\n" + entry("一", "preferred") + "=======\n" + entry("一") +
                                       entry("二") + ">>>>>>> feature\n" + entry("五"));
    CHECK(resolve({path}).code == ExitCode::done);
    CHECK(read_bytes(path) == head + entry("一", "preferred") + entry("二") + entry("五"));

    const std::string wide = folder.write("wide.yaml",
                                          "format: 1\r\nterms:\r\n<<<<<<<<< a\r\n  - term: 一\r\n||||||||| b\r\n"
                                          "=========\r\n  - term: 二\r\n>>>>>>>>> c\r\n");
    CHECK(resolve({wide}).code == ExitCode::done);
    CHECK(read_bytes(wide) == "format: 1\r\nterms:\r\n  - term: 一\r\n  - term: 二\r\n");

    const std::string evidence = folder.write(
        "e.yaml",
        "format: 1\narticle: a.txt\n<<<<<<< HEAD\nhash: xxh3:1\n=======\nhash: xxh3:2\n>>>>>>> x\npairing: 1\n");
    CHECK(resolve({evidence}).code == ExitCode::done);
    CHECK(read_bytes(evidence) == "format: 1\narticle: a.txt\nhash: xxh3:2\npairing: 1\n");
}

TEST_CASE("what can't be resolved is left as it is") {
    const TempFolder folder;
    for (const char* text : {"<<<<<<< a\n", "format: 1\nterms:\n<<<<<<< a\n  - [\n=======\n>>>>>>> b\n",
                             "no glossary\n<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n"}) {
        const std::string path = folder.write("x.yaml", text);
        const auto result = resolve({path});
        CHECK(result.code == ExitCode::bad_input);
        CHECK(result.err != "");
        CHECK(read_bytes(path) == text);
    }
    CHECK(resolve({folder / "none.yaml"}).code == ExitCode::bad_input);
    CHECK(folder.names() == std::vector<std::string>{"x.yaml"});
}

TEST_CASE("a file that one side removed is the person's to decide") {
    const GitRepository git;
    git.write(terms, base);
    git.commit("base");
    git.git({"checkout", "-q", "-b", "theirs"});
    git.git({"rm", "-q", terms});
    git.commit("gone");
    git.git({"checkout", "-q", "main"});
    git.write(terms, ours);
    git.commit("ours");
    REQUIRE(git.try_git({"merge", "-q", "theirs"}) == 1);
    const auto result = resolve({git / terms});
    CHECK(result.code == ExitCode::bad_input);
    CHECK(result.err.find("one side removed the file") != std::string::npos);
    CHECK(git.read(terms) == ours);
}
