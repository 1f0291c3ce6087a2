#include "file/atomic_file.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace shuyu::file;
using shuyu::Result;
using shuyu::tests::read_bytes;
using shuyu::tests::TempFolder;

namespace {

struct stat state_of(const std::string& path) {
    struct stat status {};
    REQUIRE(::lstat(path.c_str(), &status) == 0);
    return status;
}

WriteOutcome replace(const std::string& path, std::string_view content) {
    const auto written = replace_file(path, content);
    if (!written) FAIL(to_line(written.error()));
    return written->outcome;
}

/// Runs `work` in a process of its own and returns wait's status.
template <class Work>
int in_child(const Work& work) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

}  // namespace

TEST_CASE("a new file gets the mode of the umask, and nothing lies beside it") {
    const TempFolder folder;
    const mode_t before = ::umask(027);
    CHECK(replace(folder / "new", "content") == WriteOutcome::written);
    ::umask(before);
    CHECK(read_bytes(folder / "new") == "content");
    CHECK((state_of(folder / "new").st_mode & 07777) == 0640);
    CHECK(folder.names() == std::vector<std::string>{"new"});
}

TEST_CASE("replacing keeps the mode and the owner") {
    const TempFolder folder;
    const std::string path = folder.write("a", "old");
    for (const mode_t mode : {0600u, 0644u, 0755u, 0444u, 0664u}) {
        REQUIRE(::chmod(path.c_str(), mode) == 0);
        const bool owned_by_other = ::geteuid() == 0 && ::chown(path.c_str(), 12345, 23456) == 0;
        CHECK(replace(path, "new " + std::to_string(mode)) == WriteOutcome::written);
        const struct stat status = state_of(path);
        CHECK((status.st_mode & 07777) == mode);
        if (owned_by_other) CHECK((status.st_uid == 12345 && status.st_gid == 23456));
    }
}

TEST_CASE("the same content is not written: inode and time stay") {
    const TempFolder folder;
    for (const char* content : {"", "content"}) {
        const std::string path = folder.write("a", content);
        const struct stat before = state_of(path);
        CHECK(replace(path, content) == WriteOutcome::unchanged);
        const struct stat after = state_of(path);
        CHECK(before.st_ino == after.st_ino);
        CHECK(before.st_ctim.tv_nsec == after.st_ctim.tv_nsec);
        CHECK(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec);
    }
}

TEST_CASE("the file that a link leads to is replaced, the link stays") {
    const TempFolder folder;
    folder.write("real/file", "old");
    REQUIRE(::symlink("real/file", (folder / "link").c_str()) == 0);
    REQUIRE(::symlink("real/missing", (folder / "dangling").c_str()) == 0);
    CHECK(replace(folder / "link", "new") == WriteOutcome::written);
    CHECK(replace(folder / "dangling", "made") == WriteOutcome::written);
    CHECK(S_ISLNK(state_of(folder / "link").st_mode));
    CHECK(S_ISLNK(state_of(folder / "dangling").st_mode));
    CHECK(read_bytes(folder / "real/file") == "new");
    CHECK(read_bytes(folder / "real/missing") == "made");
}

TEST_CASE("a link is refused where names come from a repository") {
    const TempFolder folder;
    const std::string victim = folder.write("victim", "mine");
    REQUIRE(::symlink("victim", (folder / "link").c_str()) == 0);
    const auto lock = FolderLock::lock(folder.path());
    const auto read = read_snapshot(folder / "link");
    const auto written = write_atomically(*lock, folder / "link", "x", read->fingerprint, LinkPolicy::refuse);
    REQUIRE_FALSE(written);
    CHECK(written.error().what == "is a link");
    CHECK(read_bytes(victim) == "mine");
}

TEST_CASE("folders, pipes and devices are refused as targets and stay what they are") {
    const TempFolder folder;
    folder.make_folder("folder");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    const struct {
        std::string path;
        const char* what;
    } cases[] = {{folder / "folder", "is a folder"},
                 {folder / "pipe", "is a pipe"},
                 {"/dev/null", "is a device"},
                 {folder / "no/such/folder", "no such file or folder"}};
    for (const auto& c : cases) {
        const auto written = replace_file(c.path, "x");
        CAPTURE(c.path);
        REQUIRE_FALSE(written);
        CHECK(written.error().what == c.what);
    }
    CHECK(S_ISFIFO(state_of(folder / "pipe").st_mode));
    CHECK(S_ISCHR(state_of("/dev/null").st_mode));
}

TEST_CASE("what a dead writer or an attacker left under the temporary name does no harm") {
    const TempFolder folder;
    const std::string victim = folder.write("victim", "mine");
    const std::string path = folder.write("a", "old");
    const std::string temporary = folder / ".a.shuyu-new";
    const std::function<void()> leftovers[] = {
        [&] { folder.write(".a.shuyu-new", "half of it"); },
        [&] { REQUIRE(::symlink("victim", temporary.c_str()) == 0); },
        [&] { REQUIRE(::link(victim.c_str(), temporary.c_str()) == 0); },
        [&] { REQUIRE(::mkfifo(temporary.c_str(), 0600) == 0); },
    };
    int round = 0;
    for (const auto& leave : leftovers) {
        leave();
        const std::string content = "new " + std::to_string(++round);
        CHECK(replace(path, content) == WriteOutcome::written);
        CHECK(read_bytes(path) == content);
        CHECK(read_bytes(victim) == "mine");
        CHECK(folder.names() == std::vector<std::string>{"a", "victim"});
    }
}

TEST_CASE("a name of the greatest length can be written too") {
    const TempFolder folder;
    const std::string name(255, 'n');
    CHECK(replace(folder / name, "x") == WriteOutcome::written);
    CHECK(folder.names() == std::vector<std::string>{name});
}

TEST_CASE("a file that an editor saved meanwhile is not overwritten") {
    const TempFolder folder;
    const std::string path = folder.write("a", "read");
    const auto lock = FolderLock::lock(folder.path());
    const auto read = read_snapshot(path);
    REQUIRE(read);
    folder.write("a", "saved by an editor");
    CHECK(write_atomically(*lock, path, "ours", read->fingerprint)->outcome == WriteOutcome::changed_meanwhile);
    CHECK(write_atomically(*lock, path, "ours", Fingerprint{})->outcome == WriteOutcome::changed_meanwhile);
    CHECK(write_atomically(*lock, folder / "gone", "ours", read->fingerprint)->outcome ==
          WriteOutcome::changed_meanwhile);
    CHECK(remove_atomically(*lock, path, read->fingerprint) == WriteOutcome::changed_meanwhile);
    CHECK(read_bytes(path) == "saved by an editor");
    CHECK(folder.names() == std::vector<std::string>{"a"});
}

TEST_CASE("an update starts again when an editor saves in between, five times at most") {
    const TempFolder folder;
    const std::string path = folder.write("a", "0");
    int calls = 0;
    const auto disturb = [&](int times) {
        return [&calls, &folder, times](const Snapshot& old) -> Result<std::string> {
            if (++calls <= times) folder.write("a", old.bytes + "e");
            return old.bytes + "u";
        };
    };
    CHECK(update_file(path, {}, disturb(4))->outcome == WriteOutcome::written);
    CHECK(read_bytes(path) == "0eeeeu");
    calls = 0;
    const auto given_up = update_file(path, {}, disturb(100));
    REQUIRE_FALSE(given_up);
    CHECK(calls == 5);
    CHECK(given_up.error().what == "is changed again and again by another program");
    CHECK(read_bytes(path) == "0eeeeueeeee");
}

TEST_CASE("a hard link is parted with a warning and keeps the old content") {
    const TempFolder folder;
    const std::string path = folder.write("a", "old");
    REQUIRE(::link(path.c_str(), (folder / "b").c_str()) == 0);
    const auto written = replace_file(path, "new");
    REQUIRE(written);
    REQUIRE(written->warnings.size() == 1);
    CHECK(read_bytes(folder / "b") == "old");
}

TEST_CASE("removing takes the file away, and a missing one is no error") {
    const TempFolder folder;
    const std::string path = folder.write("a", "old");
    const auto lock = FolderLock::lock(folder.path());
    CHECK(remove_atomically(*lock, path, read_snapshot(path)->fingerprint) == WriteOutcome::written);
    CHECK(remove_atomically(*lock, path, Fingerprint{}) == WriteOutcome::unchanged);
    CHECK(folder.names().empty());
}

TEST_CASE("what is no file is not removed") {
    const TempFolder folder;
    const std::string pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const auto lock = FolderLock::lock(folder.path());
    for (const std::string& path : {pipe, folder.make_folder("folder")})
        CHECK_FALSE(remove_atomically(*lock, path, Fingerprint{}));
    CHECK(folder.names() == std::vector<std::string>{"folder", "pipe"});
}

TEST_CASE("a full disk leaves the old file whole, gives an error and no litter") {
    const TempFolder folder;
    const std::string path = folder.write("a", "old");
    for (const rlim_t limit : {0u, 1u, 4096u, 99'999u}) {
        const int status = in_child([&] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit size{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &size);
            const auto written = replace_file(path, std::string(100'000, 'n'));
            return !written && written.error().what == "the file would be larger than allowed" ? 7 : 1;
        });
        CAPTURE(limit);
        CHECK(WEXITSTATUS(status) == 7);
        CHECK(read_bytes(path) == "old");
        CHECK(folder.names() == std::vector<std::string>{"a"});
    }
}

TEST_CASE("killed at any moment, a writer leaves the old or the new file, and litter never piles up") {
    const TempFolder folder;
    const std::string old_content(300'000, 'o');
    const std::string new_content(400'000, 'n');
    const std::string path = folder.write("a", old_content);
    std::minstd_rand random(7);
    int interrupted = 0;
    for (int round = 0; round < 60; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (;;) {
                if (!replace_file(path, new_content) || !replace_file(path, old_content)) ::_exit(1);
            }
        }
        ::usleep(static_cast<useconds_t>(500 + random() % 6000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        const std::string content = read_bytes(path);
        REQUIRE((content == old_content || content == new_content));
        REQUIRE(folder.names().size() <= 2);
        interrupted += folder.names().size() == 2;
    }
    CHECK(interrupted > 0);  // or the test has shown nothing
    CHECK(replace(path, "last") == WriteOutcome::written);
    CHECK(folder.names() == std::vector<std::string>{"a"});
}

TEST_CASE("writers at the same time lose nothing") {
    const TempFolder folder;
    const std::string path = folder / "counter";
    constexpr int writers = 8;
    constexpr int rounds = 10;
    std::vector<pid_t> children;
    for (int writer = 0; writer < writers; ++writer) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (int round = 0; round < rounds; ++round) {
                const auto add_one = [](const Snapshot& old) { return Result<std::string>(old.bytes + "x"); };
                const auto written = update_file(path, {}, add_one);
                if (!written || written->outcome != WriteOutcome::written) ::_exit(1);
            }
            ::_exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    CHECK(read_bytes(path).size() == writers * rounds);
    CHECK(folder.names() == std::vector<std::string>{"counter"});
}
