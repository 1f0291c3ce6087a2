#include "file/find_files.hpp"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using shuyu::file::find_files;
using shuyu::tests::TempFolder;

namespace {
constexpr std::string_view endings[] = {".txt", ".md", ".html"};
}

TEST_CASE("articles below a folder come sorted by bytes; hidden names, links, pipes and other endings stay out") {
    const TempFolder folder;
    for (const char* name :
         {"b.txt", "a/z.md", "a.txt", "a/B.HTML", "Z.txt", "a-b.txt", "封锁.md", "deep/er/still/x.txt"})
        folder.write(name, "x");
    for (const char* name : {"c.pdf", ".git/x.txt", ".hidden/y.md", "a/.z.md", "txt", ".txt", "a.txt.bak"})
        folder.write(name, "x");
    REQUIRE(::symlink("/etc", (folder / "out").c_str()) == 0);
    REQUIRE(::symlink("..", (folder / "a/cycle").c_str()) == 0);
    REQUIRE(::symlink("b.txt", (folder / "link.txt").c_str()) == 0);
    REQUIRE(::mkfifo((folder / "pipe.txt").c_str(), 0600) == 0);
    const auto found = find_files(folder.path(), endings);
    std::vector<std::string> expected;
    for (const char* name :
         {"Z.txt", "a-b.txt", "a.txt", "a/B.HTML", "a/z.md", "b.txt", "deep/er/still/x.txt", "封锁.md"})
        expected.push_back(folder / name);
    CHECK(found.paths == expected);
    CHECK(found.problems.empty());
}

TEST_CASE("the folder that is named may be a link, and end with a slash") {
    const TempFolder folder;
    folder.write("real/a.txt", "x");
    REQUIRE(::symlink("real", (folder / "link").c_str()) == 0);
    CHECK(find_files(folder / "link", endings).paths == std::vector<std::string>{folder / "link/a.txt"});
    CHECK(find_files(folder / "real/", endings).paths == std::vector<std::string>{folder / "real/a.txt"});
}

TEST_CASE("a folder that can't be read is a problem, and the others are still searched") {
    const TempFolder folder;
    folder.write("a.txt", "x");
    const auto found = find_files(folder / "none", endings);
    CHECK(found.paths.empty());
    REQUIRE(found.problems.size() == 1);
    CHECK(to_line(found.problems[0]) == (folder / "none") + ": no such file or folder; check the name");
}

TEST_CASE("a folder is told from a file") {
    const TempFolder folder;
    CHECK(shuyu::file::is_folder(folder.path()));
    CHECK_FALSE(shuyu::file::is_folder(folder.write("a", "")));
    CHECK_FALSE(shuyu::file::is_folder(folder / "none"));
}

TEST_CASE("a folder that lists its names but lets nobody at them is one problem, not an empty folder") {
    const TempFolder folder;
    folder.write("a.txt", "x");
    for (const char* name : {"shut/b.txt", "shut/c.txt"}) folder.write(name, "x");
    REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
    REQUIRE(::chmod((folder / "shut").c_str(), 0444) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        // permissions don't bind root
        if (::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(2);
        const auto found = find_files(folder.path(), endings);
        const bool is_told = found.problems.size() == 1 && found.problems[0].place.file == folder / "shut" &&
                             found.problems[0].what == "permission denied";
        ::_exit(is_told && found.paths == std::vector<std::string>{folder / "a.txt"} ? 7 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(::chmod((folder / "shut").c_str(), 0755) == 0);
    CHECK(WEXITSTATUS(status) == 7);
}
