#include "text/simplify.hpp"

#include <unicode/translit.h>

#include <memory>
#include <random>
#include <string>

#include "support/catch.hpp"
#include "text/utf8.hpp"

using namespace shuyu::text;

namespace {

std::string by_icu(const icu::Transliterator& converter, const std::string& text) {
    icu::UnicodeString out = icu::UnicodeString::fromUTF8(text);
    converter.transliterate(out);
    std::string utf8;
    out.toUTF8String(utf8);
    return utf8;
}

}  // namespace

TEST_CASE("characters and words are simplified, by the word where it differs from its characters") {
    const struct {
        const char32_t* input;
        const char32_t* expected;
    } cases[] = {
        {U"", U""},         {U"臺灣", U"台湾"},       {U"乾坤", U"乾坤"},         {U"餅乾", U"饼干"},
        {U"甚麼", U"什么"}, {U"瞭解", U"了解"},       {U"茶餘飯後", U"茶余饭后"}, {U"苧麻", U"苎麻"},
        {U"苎麻", U"苎麻"}, {U"「中」x", U"「中」x"},
    };
    for (const auto& c : cases) {
        CHECK(to_simplified(c.input) == c.expected);
        CHECK(to_simplified(c.expected) == c.expected);
    }
}

TEST_CASE("simplifying gives what ICU gives, and once is enough") {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> converter(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    REQUIRE(U_SUCCESS(error));
    const std::u32string pool =
        U"乾坤餅瞭解望復複雜數製甚麼幹餘額年剩系係繫關聯里裡面麵條發髮展頭後皇著名于於鮮單徵求象";
    std::mt19937 random(20240501);
    for (int round = 0; round < 3000; ++round) {
        std::u32string text;
        for (int i = 0; i < 6; ++i) text += pool[random() % pool.size()];
        const std::u32string simple = to_simplified(text);
        std::string expected = by_icu(*converter, to_utf8(text));
        while (by_icu(*converter, expected) != expected) expected = by_icu(*converter, expected);
        CAPTURE(to_utf8(text));
        CHECK(to_utf8(simple) == expected);
        CHECK(to_simplified(simple) == simple);
    }
}
