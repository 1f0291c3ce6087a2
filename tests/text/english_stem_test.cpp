#include "text/english_stem.hpp"

#include "support/catch.hpp"

using shuyu::text::english_stem;

TEST_CASE("forms of one word have one stem, whatever their capitals") {
    CHECK(english_stem("blockades") == english_stem("Blockade"));
    CHECK(english_stem("selling") == english_stem("sells"));
    CHECK(english_stem("city's") == english_stem("cities"));
    CHECK(english_stem("ship") != english_stem("shop"));
    CHECK(english_stem("") == "");
    CHECK(english_stem(std::string(1000, 'a')) == std::string(1000, 'a'));
}
