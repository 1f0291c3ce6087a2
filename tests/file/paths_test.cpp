#include "file/paths.hpp"

#include <unistd.h>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace shuyu::file;
using shuyu::tests::TempFolder;

TEST_CASE("a path falls into folder and name") {
    const struct {
        const char* path;
        const char* folder;
        const char* name;
    } cases[] = {
        {"a/b/c", "a/b", "c"}, {"c", ".", "c"},   {"/c", "/", "c"},    {"a/b/", "a", "b"},
        {"a//b", "a", "b"},    {"./c", ".", "c"}, {"../c", "..", "c"}, {"//c", "/", "c"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.path);
        CHECK(folder_of(c.path) == c.folder);
        CHECK(name_of(c.path) == c.name);
    }
}

TEST_CASE("a real path has no links, also for what is still to be made") {
    const TempFolder folder;
    folder.make_folder("real/in");
    REQUIRE(::symlink("real", (folder / "link").c_str()) == 0);
    CHECK(real_path(folder / "link/in/../in").value() == folder / "real/in");
    CHECK(real_path(folder / "link/new").value() == folder / "real/new");
    CHECK(real_path(folder / "link/new/er").value() == folder / "real/new/er");
    CHECK_FALSE(real_path(folder / "new/.."));
    CHECK_FALSE(real_path(""));
}

TEST_CASE("writing through links leads to the file at their end, also when it does not exist yet") {
    const TempFolder folder;
    folder.make_folder("real");
    REQUIRE(::symlink("real", (folder / "folder").c_str()) == 0);
    REQUIRE(::symlink("second", (folder / "first").c_str()) == 0);
    REQUIRE(::symlink("folder/file", (folder / "second").c_str()) == 0);
    REQUIRE(::symlink("loop", (folder / "loop").c_str()) == 0);
    REQUIRE(::symlink((folder / "none/x").c_str(), (folder / "nowhere").c_str()) == 0);
    CHECK(link_target(folder / "first").value() == folder / "real/file");
    CHECK(link_target(folder / "real/plain").value() == folder / "real/plain");
    CHECK_FALSE(link_target(folder / "loop"));
    CHECK_FALSE(link_target(folder / "nowhere"));
    CHECK_FALSE(link_target(folder / "real/.."));
}

TEST_CASE("the root of a work tree is the nearest folder with .git, a folder or a file") {
    const TempFolder folder;
    folder.make_folder("tree/.git");
    folder.write("tree/linked/.git", "gitdir: ../.git/worktrees/linked\n");
    folder.write("tree/linked/deep/er/a.txt", "");
    folder.write("tree/b.txt", "");
    CHECK(work_tree_root(folder / "tree/b.txt") == folder / "tree");
    CHECK(work_tree_root(folder / "tree/new/c.txt") == folder / "tree");
    CHECK(work_tree_root(folder / "tree/linked/deep/er/a.txt") == folder / "tree/linked");
    CHECK(work_tree_root(folder / "tree") == folder / "tree");
    CHECK(work_tree_root(folder.path()) == std::nullopt);
}

TEST_CASE("a path is told relative to a folder above it only") {
    CHECK(path_below("/a", "/a/b/c.txt") == "b/c.txt");
    CHECK(path_below("/", "/c.txt") == "c.txt");
    CHECK(path_below("/a", "/ab") == std::nullopt);
    CHECK(path_below("/a", "/a") == std::nullopt);
    CHECK(path_below("/a/b", "/a") == std::nullopt);
}

TEST_CASE("folders are made below a folder and never through a link") {
    const TempFolder folder;
    REQUIRE(make_folders_below(folder.path(), "evidence/articles/a"));
    REQUIRE(make_folders_below(folder.path(), "evidence/articles/a"));
    CHECK(::access((folder / "evidence/articles/a").c_str(), X_OK) == 0);
    CHECK(make_folders_below(folder.path(), ""));
    folder.make_folder("outside");
    folder.write("file", "");
    REQUIRE(::symlink("outside", (folder / "link").c_str()) == 0);
    for (const char* name : {"link/x", "file/x", "../x", "evidence/../../x"}) {
        CAPTURE(name);
        CHECK_FALSE(make_folders_below(folder.path(), name));
    }
    CHECK(::access((folder / "outside/x").c_str(), F_OK) != 0);
}

TEST_CASE("a name that ends with a slash is a folder's, and no file is made of it") {
    const TempFolder folder;
    const auto target = link_target(folder / "reports/");
    REQUIRE_FALSE(target);
    CHECK(to_line(target.error()) == (folder / "reports/") + ": is a folder; name a file");
}
