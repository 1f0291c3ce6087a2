#include <string>
#include <vector>

#include "glossary/term_matcher.hpp"
#include "support/catch.hpp"

using namespace shuyu::glossary;

TEST_CASE("find_overlapping gives the spellings inside of longer ones, and across their ends") {
    const struct {
        MatchLanguage language;
        std::vector<std::string> patterns;
        std::string text;
        std::string expected;  ///< ENTRY@BYTE+LENGTH
    } cases[] = {
        {MatchLanguage::chinese, {"技术", "技术封锁", "封锁线"}, "技术封锁线", "0@0+6 1@0+12 2@6+9 "},
        {MatchLanguage::chinese, {"AI", "AI芯片"}, "AI芯片 AIDS", "0@0+2 1@0+8 "},
        {MatchLanguage::english,
         {"blockade", "naval blockade", "blockade line"},
         "naval blockade lines",
         "1@0+14 0@6+8 2@6+14 "},
        {MatchLanguage::english, {"port"}, "", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        std::vector<TermPattern> patterns;
        for (std::uint32_t i = 0; i < c.patterns.size(); ++i) patterns.push_back({c.patterns[i], i});
        std::string found;
        for (const TermMatch& match : TermMatcher(c.language, patterns).find_overlapping(c.text))
            found += std::to_string(match.entry) + '@' + std::to_string(match.begin) + '+' +
                     std::to_string(match.length) + ' ';
        CHECK(found == c.expected);
    }
}
