#include "cli/print_cell.hpp"

#include "support/catch.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

using namespace shuyu::cli;

TEST_CASE("the fast way to a safe cell equals the slow one for every code point") {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text = "a";
        shuyu::text::append_utf8(text, c);
        std::string cell;
        append_cell(cell, text);
        if (cell != shuyu::text::printable_line(text)) FAIL("code point " << static_cast<unsigned>(c));
    }
}

TEST_CASE("confidences have two decimals, rounded") {
    const struct {
        double confidence;
        const char* expected;
    } cases[] = {{0, "0.00"},     {0.004, "0.00"}, {0.005, "0.01"}, {0.5, "0.50"}, {0.936, "0.94"},
                 {0.996, "1.00"}, {1, "1.00"},     {-1, "0.00"},    {7, "1.00"}};
    for (const auto& c : cases) {
        std::string text;
        append_confidence(text, c.confidence);
        CHECK(text == c.expected);
    }
}
