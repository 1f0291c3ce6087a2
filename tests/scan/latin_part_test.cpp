#include "scan/latin_part.hpp"

#include "support/catch.hpp"

using namespace shuyu::scan;

TEST_CASE("Latin before Han belongs to the term when it is no word") {
    struct Case {
        std::string_view latin;
        bool belongs;
    };
    static constexpr Case cases[] = {
        {"A", true},    {"5G", true},      {"2.5D", true}, {"ICP", true},
        {"SaaS", true}, {"eSIM", true},    {"x", true},    {"technological", false},
        {"a", false},   {"iPhone", false}, {"the", false},
    };
    for (const Case& each : cases) {
        INFO(each.latin);
        const std::string text = "to " + std::string(each.latin) + "封锁";
        const LatinPart part = latin_before(text, text.size() - 6, 0);
        CHECK(part.belongs == each.belongs);
        CHECK(part.begin == 3);
        CHECK(part.end == text.size() - 6);
    }
}

TEST_CASE("a possessive's s is not the term's") {
    const std::string text = "Wen's封锁";
    CHECK_FALSE(latin_before(text, 5, 0).belongs);
}

TEST_CASE("Latin after Han belongs when it is capitals and digits") {
    struct Case {
        std::string_view after;
        std::size_t length;
    };
    static constexpr Case cases[] = {{"11 x", 2}, {"OK x", 2}, {"V", 1}, {"1.5 x", 3},
                                     {"the", 0},  {"U.S.", 0}, {" A", 0}};
    for (const Case& each : cases) {
        INFO(each.after);
        const std::string text = "双" + std::string(each.after);
        const LatinPart part = latin_after(text, 3);
        CHECK((part.belongs ? part.end - part.begin : 0) == each.length);
    }
}

TEST_CASE("grammar between two terms doesn't make them one") {
    CHECK(joins_runs("OK"));
    CHECK(joins_runs("app"));
    CHECK(joins_runs(""));
    CHECK_FALSE(joins_runs("and"));
    CHECK_FALSE(joins_runs("of"));
}
