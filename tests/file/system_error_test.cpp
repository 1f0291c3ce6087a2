#include "file/system_error.hpp"

#include <cerrno>

#include "support/catch.hpp"

TEST_CASE("every error says what is wrong and what to do, whatever the locale") {
    for (int error = 1; error < 134; ++error) {
        const auto diagnostic = shuyu::file::system_error(error, "a.txt", "read");
        CAPTURE(error);
        CHECK(diagnostic.place.file == "a.txt");
        CHECK_FALSE(diagnostic.what.empty());
        CHECK_FALSE(diagnostic.remedy.empty());
    }
    CHECK(to_line(shuyu::file::system_error(ENOENT, "a", "read")) == "a: no such file or folder; check the name");
    CHECK(to_line(shuyu::file::system_error(EIO, "a", "write")) ==
          "a: can't write: Input/output error; check the disk and the file");
}
