#include "text/normalize.hpp"

#include <string>

#include "support/catch.hpp"

using namespace shuyu::text;

namespace {

struct Case {
    const char* input;
    const char* expected;
};

std::string repeated(const std::string& unit, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += unit;
    return out;
}

}  // namespace

TEST_CASE("a term's key is NFKC, in simplified characters, with its white space collapsed") {
    const Case cases[] = {
        {"", ""},
        {"封锁", "封锁"},
        {"封鎖", "封锁"},
        {"半導體產業", "半导体产业"},
        {"頭髮", "头发"},
        {"發展", "发展"},
        {"乾坤", "乾坤"},  // a word that keeps its character
        {"餅乾", "饼干"},
        {"Ａ股", "A股"},  // full-width letter
        {"５Ｇ網絡", "5G网络"},
        {"雙11", "双11"},
        {" 封\u3000锁 ", "封 锁"},
        {"史蒂夫·乔布斯", "史蒂夫·乔布斯"},
        {"\u2F08\u2F2F", "人工"},  // radicals
        {"\uF900", "岂"},          // compatibility ideograph 豈
        {"苎麻", "苎麻"},
        {"苧麻", "苎麻"},  // ICU's rules run in a circle here
        {"封\n锁", "封 锁"},
        {"plain", "plain"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.input);
        CHECK(term_key(c.input) == c.expected);
        CHECK(term_key(c.expected) == c.expected);
    }
}

TEST_CASE("a glossary in traditional characters keys its terms by them") {
    const Case cases[] = {{"封锁", "封鎖"}, {"封鎖", "封鎖"}, {"产业链", "產業鏈"}, {"苎麻", "苧麻"}, {"薴", "苧"}};
    for (const Case& c : cases) {
        CAPTURE(c.input);
        CHECK(term_key(c.input, ChineseScript::traditional) == c.expected);
        CHECK(term_key(c.expected, ChineseScript::traditional) == c.expected);
    }
}

TEST_CASE("beyond its limits a term only has its white space collapsed") {
    const std::string at_limit = repeated("鎖", 64);
    CHECK(term_key(at_limit) == repeated("锁", 64));
    CHECK(term_key(at_limit + "鎖") == at_limit + "鎖");
    const std::string marks = "鎖e" + repeated("\u0301", 30);
    CHECK(term_key(marks).substr(0, 3) == "锁");
    CHECK(term_key(marks + "\u0301").substr(0, 3) == "鎖");
    CHECK(term_key("鎖 \t " + repeated("e", 70)) == "鎖 " + repeated("e", 70));
}

TEST_CASE("bytes that are no UTF-8 end in a key, not in a crash") {
    const char* const hostile[] = {"\xE5\xB0", "\xFF\xFE", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xC0\xAF", "\xE5"};
    for (const char* const bytes : hostile) {
        CHECK_FALSE(term_key(bytes).empty());
        CHECK_FALSE(gloss_key(bytes).empty());
        CHECK(collapse_space(bytes) == bytes);
    }
}

TEST_CASE("script variants differ by script and by nothing else") {
    CHECK(is_script_variant("封鎖", "封锁"));
    CHECK(is_script_variant("封锁", "封鎖"));
    CHECK(is_script_variant("頭發", "頭髮"));
    CHECK_FALSE(is_script_variant("封锁", "封锁"));
    CHECK_FALSE(is_script_variant("Ａ股", "A股"));
    CHECK_FALSE(is_script_variant("封锁", "解锁"));
    CHECK_FALSE(is_script_variant("", ""));
    CHECK_FALSE(is_script_variant(repeated("鎖", 65), repeated("锁", 65)));
}

TEST_CASE("glosses are the same save for case, spacing, quotes, dashes and a leading article") {
    const Case cases[] = {
        {"", ""},
        {"Blockade", "blockade"},
        {"  the\n blockade ", "blockade"},
        {"an arms race", "arms race"},
        {"“the blockade”", "blockade"},
        {"the 'blockade'", "blockade"},
        {"\"blockade\" or \"lockdown\"", "\"blockade\" or \"lockdown\""},
        {"supply–side reform", "supply-side reform"},
        {"people’s bank", "people's bank"},
        {"Ａ-shares", "a-shares"},
        {"CAFÉ", "café"},
        {"Straße", "strasse"},
        {"a", "a"},
        {"the", "the"},
        {"another", "another"},
        {"theory", "theory"},
        {"A the thing", "thing"},
        {"''", "''"},
        {"“”", "\"\""},
        {"‘ ’", "' '"},
        {"non\u00A0stop", "non stop"},
        {"co\u00ADop", "coop"},  // soft hyphen
    };
    for (const Case& c : cases) {
        CAPTURE(c.input);
        CHECK(gloss_key(c.input) == c.expected);
        CHECK(gloss_key(c.expected) == c.expected);
    }
}

TEST_CASE("a gloss beyond its limit keeps its spelling") {
    const std::string words = repeated("Ab ", 100);
    CHECK(gloss_key(words) == words.substr(0, words.size() - 1));
    CHECK(gloss_key("E" + repeated("\u0301", 31)).substr(0, 1) == "E");
}

TEST_CASE("white space of every kind collapses into one blank") {
    const Case cases[] = {
        {"", ""},          {" \t\r\n\u3000\u00A0\u2003\u0085", ""}, {"a  b", "a b"},
        {"a\r\nb", "a b"}, {"\u3000封\u3000\u3000锁", "封 锁"},     {"a\u200Bb", "a\u200Bb"},
    };
    for (const Case& c : cases) CHECK(collapse_space(c.input) == c.expected);
}
