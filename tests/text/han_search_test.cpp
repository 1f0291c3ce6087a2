#include "text/han_search.hpp"

#include <random>

#include "support/catch.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

using shuyu::text::find_possible_han;

namespace {

bool may_begin(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte == 0xE2) return at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xBA;
    return (byte >= 0xE3 && byte <= 0xE9) || byte == 0xEF || byte == 0xF0;
}

}  // namespace

TEST_CASE("the quick search finds what a plain loop finds, at each offset and length") {
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        std::string text(random() % 300, 'a');
        for (std::size_t i = 0; i < text.size() / 40; ++i)
            text[random() % text.size()] = static_cast<char>(random() % 256);
        for (std::size_t from = 0; from <= text.size(); ++from) {
            std::size_t expected = from;
            while (expected < text.size() && !may_begin(text, expected)) ++expected;
            REQUIRE(find_possible_han(text, from) == expected);
        }
    }
}

TEST_CASE("no Han is passed over") {
    for (char32_t c = 0x2E80; c < 0x32400; ++c) {
        if (!shuyu::text::is_han(c)) continue;
        const std::string text = "an " + shuyu::text::to_utf8(std::u32string(1, c));
        if (find_possible_han(text, 0) != 3) FAIL("U+" << std::hex << static_cast<unsigned>(c));
    }
    SUCCEED();
}
