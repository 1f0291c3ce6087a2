#include "cli/process_guard.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "file/pending_file.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using shuyu::tests::TempFolder;

namespace {

/// Runs `work` in a process of its own and returns wait's status. Catch2's own handlers are put aside there.
template <class Work>
int in_child(const Work& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGBUS}) ::signal(number, SIG_DFL);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

}  // namespace

TEST_CASE("INT, TERM and HUP remove the temporary file and end by the same signal") {
    const TempFolder folder;
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        const int status = in_child([&] {
            shuyu::cli::guard_process();
            const shuyu::file::PendingFile pending(folder / ".a.shuyu-new");
            folder.write(".a.shuyu-new", "half");
            ::raise(number);
            return 1;
        });
        CAPTURE(number);
        REQUIRE(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == number);
        CHECK(folder.names().empty());
    }
}

TEST_CASE("a file that was renamed in time is not removed by a signal") {
    const TempFolder folder;
    in_child([&] {
        shuyu::cli::guard_process();
        shuyu::file::PendingFile pending(folder / ".a.shuyu-new");
        folder.write(".a.shuyu-new", "whole");
        pending.rename_to(folder / "a");
        ::raise(SIGTERM);
        return 1;
    });
    CHECK(folder.names() == std::vector<std::string>{"a"});
}

TEST_CASE("a signal that the parent had ignored stays ignored") {
    const int status = in_child([] {
        ::signal(SIGHUP, SIG_IGN);
        shuyu::cli::guard_process();
        ::raise(SIGHUP);
        return 5;
    });
    CHECK(WEXITSTATUS(status) == 5);
}

TEST_CASE("closed standard descriptors are opened on /dev/null") {
    const TempFolder folder;
    const int status = in_child([&] {
        for (int number = 0; number <= 2; ++number) ::close(number);
        shuyu::cli::guard_process();
        return ::open((folder / "a").c_str(), O_WRONLY | O_CREAT, 0600) > 2 && ::write(1, "x", 1) == 1 ? 5 : 1;
    });
    CHECK(WEXITSTATUS(status) == 5);
}

TEST_CASE("a mapped file that shrinks ends the program with code 3") {
    const TempFolder folder;
    const std::string path = folder.write("a", std::string(100'000, 'x'));
    const int status = in_child([&] {
        shuyu::cli::guard_process();
        ::dup2(::open("/dev/null", O_WRONLY), 2);
        const int number = ::open(path.c_str(), O_RDWR);
        const auto* bytes =
            static_cast<const volatile char*>(::mmap(nullptr, 100'000, PROT_READ, MAP_PRIVATE, number, 0));
        if (::ftruncate(number, 0) != 0) return 1;
        return bytes[50'000] == 'x' ? 1 : 2;
    });
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 3);
}
