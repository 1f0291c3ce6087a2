#include "file/file_lock.hpp"

#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using shuyu::file::FolderLock;
using shuyu::file::LockOptions;
using shuyu::tests::TempFolder;
using namespace std::chrono_literals;

TEST_CASE("a lock that is held makes the next one wait, say for whom, and give up") {
    const TempFolder folder;
    const auto held = FolderLock::lock(folder.path());
    REQUIRE(held);
    CHECK(held->folder() == folder.path());
    std::vector<std::string> holders;
    LockOptions options;
    options.patience = 120ms;
    options.say_after = 20ms;
    options.on_wait = [&](const std::string& holder) { holders.push_back(holder); };
    const auto second = FolderLock::lock(folder.path(), options);
    REQUIRE_FALSE(second);
    CHECK(second.error().what.find("still locked by process " + std::to_string(::getpid())) == 0);
    REQUIRE(holders.size() == 1);
    CHECK(holders[0].find("process " + std::to_string(::getpid()) + " (") == 0);
}

TEST_CASE("a lock ends with its object, and nothing lies around") {
    const TempFolder folder;
    REQUIRE(FolderLock::lock(folder.path()));
    LockOptions hasty;
    hasty.patience = 0ms;
    CHECK(FolderLock::lock(folder.path(), hasty));
    CHECK(folder.names().empty());
}

TEST_CASE("a link to the folder is the same lock") {
    const TempFolder folder;
    folder.make_folder("real");
    REQUIRE(::symlink("real", (folder / "link").c_str()) == 0);
    const auto held = FolderLock::lock(folder / "real");
    LockOptions hasty;
    hasty.patience = 5ms;
    CHECK_FALSE(FolderLock::lock(folder / "link", hasty));
}

TEST_CASE("a lock ends with its process, also by kill -9") {
    const TempFolder folder;
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = FolderLock::lock(folder.path());
        if (::write(ready[1], "x", 1) != 1) ::_exit(1);
        for (;;) ::pause();
    }
    char byte;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    LockOptions hasty;
    hasty.patience = 0ms;
    CHECK_FALSE(FolderLock::lock(folder.path(), hasty));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    CHECK(FolderLock::lock(folder.path()));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_CASE("a missing folder can't be locked") {
    const TempFolder folder;
    CHECK_FALSE(FolderLock::lock(folder / "none"));
}

namespace {

/// flock of a file system that can't lock folders, as NFS: the first call of each pair is the folder's.
int no_folder_locks(int descriptor, int operation) {
    struct stat status {};
    ::fstat(descriptor, &status);
    if (!S_ISDIR(status.st_mode)) return ::flock(descriptor, operation);
    errno = ENOLCK;
    return -1;
}

int no_locks(int, int) {
    errno = EOPNOTSUPP;
    return -1;
}

}  // namespace

TEST_CASE("where folders can't be locked, a file in the git folder takes the lock") {
    const TempFolder folder;
    folder.make_folder("tree/.git");
    folder.make_folder("tree/glossary");
    LockOptions options;
    options.flock = no_folder_locks;
    options.patience = 5ms;
    {
        const auto held = FolderLock::lock(folder / "tree/glossary", options);
        REQUIRE(held);
        CHECK_FALSE(FolderLock::lock(folder / "tree/glossary", options));
        CHECK(FolderLock::lock(folder / "tree", options));  // another folder, another file
    }
    CHECK(FolderLock::lock(folder / "tree/glossary", options));
    CHECK(std::string(folder.names()[0]) == "tree");
    options.flock = no_locks;
    CHECK_FALSE(FolderLock::lock(folder / "tree/glossary", options));
}

TEST_CASE("the git folder of another repository in the environment leads to the same lock") {
    const TempFolder folder;
    folder.make_folder("tree/.git");
    folder.make_folder("other.git");
    LockOptions options;
    options.flock = no_folder_locks;
    options.patience = 5ms;
    const auto held = FolderLock::lock(folder / "tree", options);
    REQUIRE(held);
    ::setenv("GIT_DIR", (folder / "other.git").c_str(), 1);
    const auto second = FolderLock::lock(folder / "tree", options);
    ::unsetenv("GIT_DIR");
    CHECK_FALSE(second);
}
