#include "text/json_text.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

namespace {
std::string json_of(std::string_view text) {
    std::string out;
    shuyu::text::append_json_string(out, text);
    return out;
}
}  // namespace

TEST_CASE("every code point comes back from JSON, and none that hides is printed raw") {
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 || c > 0xFD00 ? 1 : 97) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text;
        shuyu::text::append_utf8(text, c);
        const std::string json = json_of(text);
        if (nlohmann::json::parse(json).get<std::string>() != text) FAIL("code point " << static_cast<unsigned>(c));
        if (shuyu::text::printable_line(json) != json) FAIL("raw code point " << static_cast<unsigned>(c));
    }
}

TEST_CASE("quotes and backslashes are escaped, bytes that are not UTF-8 become the replacement character") {
    CHECK(json_of("a\"b\\c") == R"("a\"b\\c")");
    CHECK(json_of("封\xFF\xE5") == "\"封\\ufffd\\ufffd\"");
    CHECK(json_of("") == "\"\"");
}
