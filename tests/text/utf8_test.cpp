#include "text/utf8.hpp"

#include "support/catch.hpp"

using shuyu::text::find_invalid_utf8;

TEST_CASE("in a text of many parts the first invalid byte is found, also where parts meet") {
    const std::size_t part = 4 * 1024 * 1024;
    std::string text;
    while (text.size() < 2 * part + 100) text += "封a";
    CHECK_FALSE(find_invalid_utf8(text));
    for (const std::size_t near : {part, 2 * part})
        for (std::size_t at = near - 8; at < near + 8; ++at) {
            std::string broken = text;
            broken[at] = '\xFF';
            const std::size_t character = at - at % 4;  // a byte that is missing makes its character invalid
            INFO(at);
            CHECK(find_invalid_utf8(broken) == (at % 4 == 3 ? at : character));
        }
}
