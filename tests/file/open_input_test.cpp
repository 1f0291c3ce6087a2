#include "file/open_input.hpp"

#include <sys/stat.h>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace shuyu::file;
using shuyu::tests::TempFolder;

TEST_CASE("a pipe is refused at once where a file is needed, without waiting for a writer") {
    const TempFolder folder;
    const std::string pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const auto input = open_input(pipe, Streams::refused);
    REQUIRE_FALSE(input);
    CHECK(to_line(input.error()) == pipe + ": is a pipe; name a file");
}

TEST_CASE("all bytes are read whatever size was expected") {
    const TempFolder folder;
    const std::string content(200'000, 'c');
    for (const std::size_t hint : {0u, 1u, 199'999u, 200'000u, 200'001u, 1'000'000u}) {
        const auto input = open_input(folder.write("a", content), Streams::refused);
        REQUIRE(input);
        CAPTURE(hint);
        CHECK((read_all(input->descriptor, "a", hint) == content));
    }
}
