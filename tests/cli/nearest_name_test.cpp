#include "cli/nearest_name.hpp"

#include <vector>

#include "support/catch.hpp"

using shuyu::cli::nearest_name;

TEST_CASE("a misspelt name finds the one that was meant, a different one finds none") {
    const std::vector<std::string> names{"scan", "show", "merge", "--format", "--help", "--min-confidence"};
    const struct {
        const char* typed;
        const char* expected;
    } cases[] = {
        {"sacn", "scan"},
        {"scn", "scan"},
        {"scann", "scan"},
        {"shwo", "show"},
        {"mrge", "merge"},
        {"--fromat", "--format"},
        {"--formats", "--format"},
        {"--minconfidence", "--min-confidence"},
        {"x", ""},
        {"", ""},
        {"entirely", ""},
        {"--foo", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.typed);
        CHECK(nearest_name(c.typed, names) == c.expected);
    }
    CHECK(nearest_name(std::string(1'000'000, 'a'), names).empty());
}
