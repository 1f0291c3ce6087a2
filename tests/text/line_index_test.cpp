#include "text/line_index.hpp"

#include "support/catch.hpp"

using shuyu::text::LineColumn;
using shuyu::text::LineIndex;

TEST_CASE("line ends are LF, CR LF and CR, columns are code points") {
    struct Case {
        const char* text;
        std::size_t offset;
        LineColumn expected;
    };
    const Case cases[] = {
        {"", 0, {1, 1}},         {"abc", 2, {1, 3}},    {"a\nb", 2, {2, 1}},       {"a\r\nb", 3, {2, 1}},
        {"a\rb", 2, {2, 1}},     {"a\r\rb", 3, {3, 1}}, {"a\r\n\r\nb", 5, {3, 1}}, {"封锁x", 6, {1, 3}},
        {"a\n封锁x", 8, {2, 3}}, {"a\r\nb", 2, {1, 3}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text, c.offset);
        LineIndex index(c.text);
        const LineColumn place = index.at(c.offset);
        CHECK(place.line == c.expected.line);
        CHECK(place.column == c.expected.column);
    }
}

TEST_CASE("stepwise and direct look-ups agree, also backwards and between CR and LF") {
    const std::string_view text = "a封\r\nb\rc\n\nd锁\r";
    for (std::size_t first = 0; first <= text.size(); ++first) {
        for (std::size_t second = 0; second <= text.size(); ++second) {
            LineIndex stepwise(text);
            LineIndex direct(text);
            stepwise.at(first);
            CAPTURE(first, second);
            CHECK(stepwise.at(second) == direct.at(second));
        }
    }
}
