#include "cli/git_command.hpp"

#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>

#include "cli/demo_glossary.hpp"
#include "file/process.hpp"
#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/git_repository.hpp"
#include "support/program.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::entry;
using shuyu::tests::GitRepository;
using shuyu::tests::head;
using shuyu::tests::run_command_line;
using shuyu::tests::run_program;
using shuyu::tests::terms;

namespace {

std::string number(std::size_t i) {
    std::string digits = std::to_string(i);
    return "词" + std::string(4 - digits.size(), '0') + digits;
}

/// A repository whose git uses the program, with one commit.
class Glossary {
public:
    explicit Glossary(const std::string& text, const char* path = terms) : m_path(path) {
        write(text);
        const auto installed = run_program("git install --glossary " + git / "glossary");
        INFO(installed.err);
        REQUIRE(installed.code == 0);
        git.commit("base");
    }

    void write(const std::string& text) const { git.write(m_path, text); }
    std::string read() const { return git.read(m_path); }
    /// Commits a text on a branch of this name that leaves `from`.
    void branch(const std::string& name, const std::string& text, const std::string& from = "main") const {
        git.git({"checkout", "-q", "-B", name, from});
        write(text);
        git.commit(name);
    }
    /// Two branches: ours is checked out.
    void fork(const std::string& ours, const std::string& theirs) const {
        branch("theirs", theirs);
        branch("ours", ours);
    }

    GitRepository git;

private:
    const char* m_path;
};

/// The git configuration of a repository in which the program is replaced by this shell script.
void replace_program(const Glossary& glossary, const std::string& script) {
    const std::string fake = glossary.git.write("fake 'shuyu'", "#!/bin/sh\n" + script + "\n");
    ::chmod(fake.c_str(), 0755);
    const std::string quoted = shuyu::file::quoted_for_shell(fake);
    for (const char* name : {"merge.shuyu.driver", "diff.shuyu.textconv", "diff.shuyu.command"}) {
        std::string value = glossary.git.git({"config", name});
        value.pop_back();
        const std::string program = shuyu::file::quoted_for_shell(shuyu::tests::program_path());
        const std::size_t at = value.find(program);
        REQUIRE(at != std::string::npos);
        glossary.git.git({"config", name, value.replace(at, program.size(), quoted)});
    }
    glossary.git.write(".git/info/exclude", "fake*\n");
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const std::string three = head + entry("一") + entry("三") + entry("五");
const std::string ours_text = head + entry("一", "preferred") + entry("三") + entry("五");
const std::string theirs_text = head + entry("一") + entry("三", "rejected") + entry("五");
const std::string both_text = head + entry("一", "preferred") + entry("三", "rejected") + entry("五");

}  // namespace

TEST_CASE("install is idempotent, keeps other lines and is taken away again") {
    const GitRepository git;
    git.write(".gitattributes", "*.png binary");
    git.write("my glossary/x.yaml", head);
    const std::string before = git.read(".git/config");
    const std::vector<std::string> install{"git", "install", "--glossary", git / "my glossary/x.yaml"};
    CHECK(run_command_line(install).code == ExitCode::done);
    const std::string attributes = git.read(".gitattributes");
    CHECK(attributes ==
          "*.png binary\n\"/my glossary/x.yaml\" diff=shuyu merge=shuyu\n"
          "\"/my glossary/x.evidence/**/*.yaml\" diff=shuyu merge=shuyu\n");
    CHECK(git.git({"check-attr", "merge", "my glossary/x.yaml"}) == "my glossary/x.yaml: merge: shuyu\n");
    CHECK(git.git({"check-attr", "merge", "my glossary/x.evidence/a/b.yaml"}) ==
          "my glossary/x.evidence/a/b.yaml: merge: shuyu\n");
    const std::string config = git.read(".git/config");
    CHECK(run_command_line(install).code == ExitCode::done);
    CHECK(git.read(".gitattributes") == attributes);
    CHECK(git.read(".git/config") == config);
    CHECK(run_command_line({"git", "install", "--uninstall", "--glossary", git / "my glossary/x.yaml"}).code ==
          ExitCode::done);
    CHECK(git.read(".gitattributes") == "*.png binary\n");
    CHECK(git.read(".git/config") == before);
}

TEST_CASE("install --global writes the user's configuration and attributes") {
    const shuyu::tests::TempFolder home;
    const GitRepository git;
    git.write("glossary/terms.yaml", head);
    ::setenv("GIT_CONFIG_GLOBAL", (home / "config").c_str(), 1);
    ::setenv("XDG_CONFIG_HOME", (home / "xdg").c_str(), 1);
    const auto result = run_command_line({"git", "install", "--global"});
    CHECK(result.err == "");
    CHECK(result.code == ExitCode::done);
    CHECK(shuyu::tests::read_bytes(home / "xdg/git/attributes") ==
          "/glossary/**/*.yaml diff=shuyu merge=shuyu\n/glossary/**/*.yml diff=shuyu merge=shuyu\n");
    CHECK(git.git({"check-attr", "merge", "glossary/terms.yaml"}) == "glossary/terms.yaml: merge: shuyu\n");
    ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
    ::unsetenv("XDG_CONFIG_HOME");
}

TEST_CASE("git merge, rebase, cherry-pick and stash pop merge by entries") {
    const Glossary glossary(three);
    glossary.fork(ours_text, theirs_text);
    SECTION("merge") {
        glossary.git.git({"merge", "-q", "-m", "m", "theirs"});
    }
    SECTION("rebase") {
        glossary.git.git({"rebase", "-q", "theirs"});
    }
    SECTION("cherry-pick") {
        glossary.git.git({"cherry-pick", "theirs"});
    }
    SECTION("stash pop") {
        glossary.git.git({"checkout", "-q", "main"});
        glossary.write(theirs_text);
        glossary.git.git({"stash", "-q"});
        glossary.git.git({"checkout", "-q", "ours"});
        glossary.git.git({"stash", "pop", "-q"});
    }
    CHECK(glossary.read() == both_text);
}

TEST_CASE("a renamed file merges") {
    const Glossary glossary(three);
    glossary.branch("theirs", theirs_text);
    glossary.git.git({"checkout", "-q", "-b", "ours", "main"});
    glossary.git.git({"mv", terms, "glossary/words.yaml"});
    glossary.git.write("glossary/words.yaml", ours_text);
    glossary.git.commit("rename");
    glossary.git.git({"merge", "-q", "-m", "m", "theirs"});
    CHECK(glossary.git.read("glossary/words.yaml") == both_text);
}

TEST_CASE("both branches make the file") {
    const Glossary glossary("");
    glossary.git.git({"rm", "-q", terms});
    glossary.git.commit("none");
    glossary.branch("theirs", head + entry("三"));
    glossary.branch("ours", head + entry("一"));
    glossary.git.git({"merge", "-q", "-m", "m", "theirs"});
    CHECK(glossary.read() == head + entry("一") + entry("三"));
}

TEST_CASE("criss-cross merges, also with a conflict in the base") {
    const Glossary glossary(three);
    const std::string a = head + entry("一", "preferred") + entry("三") + entry("五");
    const std::string b = head + entry("一", "rejected") + entry("三") + entry("五");
    glossary.branch("a", a);
    glossary.branch("b", b);
    glossary.git.git({"checkout", "-q", "-b", "a2", "a"});
    CHECK(glossary.git.try_git({"merge", "-q", "b"}) == 1);
    glossary.write(head + entry("一", "preferred") + entry("三", "admitted") + entry("五"));
    glossary.git.commit("a2");
    glossary.git.git({"checkout", "-q", "-b", "b2", "b"});
    CHECK(glossary.git.try_git({"merge", "-q", "a"}) == 1);
    glossary.write(head + entry("一", "preferred") + entry("三") + entry("五", "deprecated"));
    glossary.git.commit("b2");
    glossary.git.git({"merge", "-q", "-m", "m", "a2"});
    CHECK(glossary.read() == head + entry("一", "preferred") + entry("三", "admitted") + entry("五", "deprecated"));
}

TEST_CASE("two decisions on one gloss are one conflict that the reader names") {
    const Glossary glossary(three);
    glossary.fork(head + entry("一", "preferred") + entry("三", "admitted") + entry("五"),
                  head + entry("一", "rejected") + entry("三") + entry("五", "admitted"));
    CHECK(glossary.git.try_git({"merge", "-q", "theirs"}) == 1);
    CHECK(glossary.git.git({"status", "--porcelain"}) == "UU glossary/terms.yaml\n");
    CHECK(glossary.read() == head +
                                 "  - term: 一\n    glosses:\n      - gloss: the 一\n<<<<<<< ours\n"
                                 "        status: preferred\n=======\n        status: rejected\n>>>>>>> theirs\n" +
                                 entry("三", "admitted") + entry("五", "admitted"));
    const auto shown = run_command_line({"show", "--glossary", glossary.git / terms});
    CHECK(shown.code == ExitCode::bad_input);
    CHECK(has(shown.err, "terms.yaml:8:1: git left a merge conflict here; run shuyu resolve"));
}

TEST_CASE("line ends of Windows and a folder with a file per term") {
    const auto crlf = [](std::string text) {
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
            text.insert(at, "\r");
        return text;
    };
    const Glossary windows(crlf(three));
    windows.fork(crlf(ours_text), crlf(theirs_text));
    windows.git.git({"merge", "-q", "-m", "m", "theirs"});
    CHECK(windows.read() == crlf(both_text));

    const auto file = [](const std::string& status, const std::string& more) {
        return "term: 一\nglosses:\n  - gloss: one\n    status: " + status + "\n" + more;
    };
    const Glossary folder("format: 1\nname: x\n", "glossary/glossary.yaml");
    const auto commit_entry = [&](const std::string& branch, const std::string& text) {
        folder.git.git({"checkout", "-q", "-B", branch, "main"});
        folder.git.write("glossary/terms/一.yaml", text);
        folder.git.commit(branch);
    };
    commit_entry("main", file("candidate", ""));
    commit_entry("theirs", file("candidate", "    note: n\n"));
    commit_entry("ours", file("preferred", ""));
    folder.git.git({"merge", "-q", "-m", "m", "theirs"});
    CHECK(folder.git.read("glossary/terms/一.yaml") == file("preferred", "    note: n\n"));
}

TEST_CASE("a broken file on one side is merged by lines, and said") {
    const Glossary glossary(three);
    glossary.fork(ours_text, three + "broken: [\n");
    const auto result =
        shuyu::file::run_process(glossary.git.path(), std::vector<std::string>{"git", "merge", "-m", "m", "theirs"});
    REQUIRE(result);
    CHECK(has(result->err + result->out, "git merges the lines of the file instead"));
    CHECK(result->code == 0);
    CHECK(glossary.read() == ours_text + "broken: [\n");
}

TEST_CASE("a program that is missing, killed or fails loses no side and never ends git diff") {
    const std::vector<std::pair<const char*, const char*>> faults = {{"killed", "kill -9 $$"},
                                                                     {"failing", "exit 3"},
                                                                     {"failing as a bug does", "exit 70"},
                                                                     {"failing with 129", "exit 129"},
                                                                     {"missing", ""}};
    for (const auto& [name, script] : faults) {
        DYNAMIC_SECTION(name) {
            const Glossary glossary(three);
            glossary.git.write("zzz.txt", "last\n");
            glossary.git.commit("another file");
            glossary.fork(head + entry("一", "preferred") + entry("三") + entry("五"),
                          head + entry("一", "rejected") + entry("三") + entry("五", "admitted"));
            replace_program(glossary, script);
            if (std::string_view(script).empty()) std::remove((glossary.git / "fake 'shuyu'").c_str());
            CHECK(glossary.git.try_git({"merge", "-q", "theirs"}) == 1);
            const std::string left = glossary.read();
            for (const char* part : {"preferred", "rejected", "<<<<<<<", "=======", ">>>>>>>", "admitted"})
                CHECK(has(left, part));
            glossary.git.git({"reset", "-q", "--hard"});
            glossary.write(both_text);
            glossary.git.write("zzz.txt", "changed\n");
            CHECK(has(glossary.git.git({"diff"}), "+changed"));
            CHECK(has(glossary.git.git({"diff", "--no-ext-diff"}), "+changed"));
            glossary.git.commit("both");
            CHECK(has(glossary.git.git({"log", "-p", "-1"}), "+changed"));
            CHECK(has(glossary.git.git({"show"}), "+changed"));
        }
    }
}

TEST_CASE("git diff, log -p and show tell what changed, and never fail for the files after it") {
    const Glossary glossary(three);
    glossary.git.write("zzz.txt", "last\n");
    glossary.git.write("glossary/broken.yaml", "- [\n\x1b]0;x\x07\n");
    glossary.git.commit("more files");
    glossary.write(both_text);
    glossary.git.write("glossary/broken.yaml", "- {\n\x1b]0;y\x07\n");
    glossary.git.write("zzz.txt", "changed\n");
    const std::string diff = glossary.git.git({"diff"});
    CHECK(has(diff, "~ the 一 (candidate -> preferred)"));
    CHECK(has(diff, "+changed"));
    CHECK_FALSE(has(diff, "\x1b"));
    const std::string plain = glossary.git.git({"diff", "--no-ext-diff"});
    CHECK(has(plain, "-一 = the 一 (candidate)\n+一 = the 一 (preferred)\n"));
    glossary.git.commit("decided");
    for (const std::string& shown : {glossary.git.git({"log", "-p", "-1"}), glossary.git.git({"show"})}) {
        CHECK(has(shown, "+一 = the 一 (preferred)\n"));
        CHECK(has(shown, "+changed"));
        CHECK_FALSE(has(shown, "\x1b"));
    }
    CHECK(
        has(glossary.git.git({"difftool", "-y", "--tool", "shuyu", "HEAD~1", "--", terms}), "candidate -> preferred"));

    glossary.git.git({"rm", "-q", terms});
    CHECK(has(glossary.git.git({"diff", "--cached"}), "- 一"));
    glossary.git.git({"reset", "-q", "--hard"});
    glossary.fork(head + entry("一", "admitted"), head + entry("一", "rejected"));
    CHECK(glossary.git.try_git({"merge", "-q", "theirs"}) == 1);
    glossary.git.write("zzz.txt", "changed again\n");
    const std::string unmerged = glossary.git.git({"diff"});
    CHECK(has(unmerged, "diff --cc glossary/terms.yaml"));
    CHECK(has(unmerged, "+changed again"));
}

TEST_CASE("textconv and the merge driver take any file") {
    const shuyu::tests::TempFolder folder;
    const std::string broken = folder.write("x.yaml", "terms: [\r\n\x1b\xff");
    CHECK(run_command_line({"git", "textconv", broken}).out == "terms: [\n\\u001B\\xFF");
    CHECK(run_command_line({"git", "textconv", folder / "none"}).code == ExitCode::bad_input);
    CHECK(static_cast<int>(run_command_line({"git", "merge", "a", "b"}).code) == 129);
    CHECK(static_cast<int>(run_command_line({"git", "merge", "a", "b", "c", "x", "-p"}).code) == 129);
    CHECK(static_cast<int>(run_command_line({"git", "merge", "a", "b", "c", "7", "-p"}).code) == 129);
}

TEST_CASE("500 disjoint decisions on each of two branches merge without a conflict") {
    const auto text = [](std::size_t first) {
        std::string all = head;
        for (std::size_t i = 0; i < 1000; ++i) all += entry(number(i), i % 2 == first ? "preferred" : "candidate");
        return all;
    };
    const Glossary glossary(text(2));
    glossary.fork(text(0), text(1));
    glossary.git.git({"merge", "-q", "-m", "m", "theirs"});
    std::string expected = head;
    for (std::size_t i = 0; i < 1000; ++i) expected += entry(number(i), "preferred");
    CHECK(glossary.read() == expected);
}

TEST_CASE("500 new terms on each of two branches join without a conflict") {
    const auto text = [](std::size_t first) {
        std::string all = head + entry("一");
        for (std::size_t i = 0; i < 1000; ++i)
            if (first == 2 || i % 2 == first) all += entry(number(i));
        return all;
    };
    const Glossary glossary(head + entry("一"));
    glossary.fork(text(0), text(1));
    glossary.git.git({"merge", "-q", "-m", "m", "theirs"});
    CHECK(glossary.read() == text(2));
}

#if !defined(__SANITIZE_ADDRESS__)  // under which nothing is fast
TEST_CASE("the drivers start and finish fast on 1,000 entries") {
    std::string base = head;
    std::string ours = head;
    std::string theirs = head;
    for (std::size_t i = 0; i < 1000; ++i) {
        base += entry(number(i));
        ours += entry(number(i), i % 2 == 0 ? "preferred" : "candidate");
        theirs += entry(number(i), i % 3 == 0 ? "rejected" : "candidate");
    }
    const shuyu::tests::TempFolder folder;
    const std::string a = folder.write("a", base), b = folder.write("b", ours), c = folder.write("c", theirs);
    const auto milliseconds_of_children = [] {
        struct rusage used {};
        ::getrusage(RUSAGE_CHILDREN, &used);
        const auto of = [](const timeval& time) {
            return 1e3 * static_cast<double>(time.tv_sec) + 1e-3 * static_cast<double>(time.tv_usec);
        };
        return of(used.ru_utime) + of(used.ru_stime);
    };
    // The processor's time, which is the clock's where nothing else runs.
    const auto time = [&](const std::vector<std::string>& arguments) {
        std::vector<std::string> words{shuyu::tests::program_path(), "git"};
        words.insert(words.end(), arguments.begin(), arguments.end());
        double best = 1e9;
        for (int round = 0; round < 5; ++round) {
            folder.write("b", ours);
            const double begin = milliseconds_of_children();
            REQUIRE(shuyu::file::run_process(folder.path(), words));
            best = std::min(best, milliseconds_of_children() - begin);
        }
        std::printf("git %s, 1,000 entries: %.1f ms\n", arguments[0].c_str(), best);
        return best;
    };
    CHECK(time({"merge", a, b, c, "7", "terms.yaml"}) < 50);
    CHECK(time({"textconv", b}) < 50);
    CHECK(time({"diff", "terms.yaml", a, "0", "100644", c, "0", "100644"}) < 50);
}
#endif
