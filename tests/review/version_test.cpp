#include "review/version.hpp"

#include "support/catch.hpp"

namespace review = shuyu::review;
using review::Step;

TEST_CASE("versions are three numbers") {
    for (const char* text : {"0.0.0", "0.1.0", "12.0.345", "999999999.1.1"}) {
        const auto version = review::version_from(text);
        REQUIRE(version);
        CHECK(to_string(*version) == text);
    }
    for (const char* text :
         {"", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.-3", "1..3", "v1.2.3", "1.2.3 ", "1.2.9999999999"})
        CHECK_FALSE(review::version_from(text));
}

TEST_CASE("each step takes the version further") {
    const review::Version version{1, 2, 3};
    CHECK(to_string(next(version, Step::none)) == "1.2.3");
    CHECK(to_string(next(version, Step::patch)) == "1.2.4");
    CHECK(to_string(next(version, Step::minor)) == "1.3.0");
    CHECK(to_string(next(version, Step::major)) == "2.0.0");
}
