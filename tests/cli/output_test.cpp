#include "cli/output.hpp"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using shuyu::cli::DescriptorOutput;
using shuyu::tests::TempFolder;

TEST_CASE("all pieces arrive in order, small and large") {
    const TempFolder folder;
    const int number = ::open((folder / "out").c_str(), O_WRONLY | O_CREAT, 0600);
    std::string expected;
    {
        DescriptorOutput output(number);
        for (const std::size_t size : {1u, 0u, 65'535u, 1u, 200'000u, 65'536u, 65'537u, 3u}) {
            const std::string piece(size, static_cast<char>('a' + size % 26));
            output.write(piece);
            expected += piece;
        }
        CHECK(output.flush() == 0);
    }
    ::close(number);
    CHECK((shuyu::tests::read_bytes(folder / "out") == expected));
}

TEST_CASE("the first failure is remembered and nothing more is written") {
    const int full = ::open("/dev/full", O_WRONLY);
    DescriptorOutput output(full);
    output.write("x");
    CHECK_FALSE(output.has_failed());
    CHECK(output.flush() == ENOSPC);
    CHECK(output.has_failed());
    output.write(std::string(100'000, 'x'));
    CHECK(output.flush() == ENOSPC);
    ::close(full);
}

TEST_CASE("a reader that went away is EPIPE") {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    ::close(ends[0]);
    const auto before = ::signal(SIGPIPE, SIG_IGN);
    DescriptorOutput output(ends[1]);
    output.write("x");
    CHECK(output.flush() == EPIPE);
    ::signal(SIGPIPE, before);
    ::close(ends[1]);
}
