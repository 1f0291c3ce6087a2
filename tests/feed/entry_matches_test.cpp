#include "feed/entry_matches.hpp"

#include "support/catch.hpp"

using namespace shuyu;
using namespace shuyu::feed;
using article::Format;
using glossary::MatchLanguage;

namespace {

Entry entry_of(const std::string& term, const std::vector<std::string>& glosses) {
    Entry entry;
    entry.term.term = term;
    for (const std::string& gloss : glosses) {
        entry.term.glosses.emplace_back();
        entry.term.glosses.back().gloss = gloss;
    }
    return entry;
}

}  // namespace

TEST_CASE("the language of a text is that of most of its letters, without its markup") {
    const struct {
        const char* text;
        Format format;
        MatchLanguage expected;
    } cases[] = {
        {"", Format::plain, MatchLanguage::english},
        {"123", Format::plain, MatchLanguage::english},
        {"技术封锁 (blockade)", Format::plain, MatchLanguage::chinese},
        {"the technological封锁 (blockade)", Format::plain, MatchLanguage::english},
        {"<p class=\"very-long-english-name\">封锁</p>", Format::html, MatchLanguage::chinese},
    };
    for (const auto& c : cases) {
        INFO(c.text);
        CHECK(*language_of(c.text, c.format) == c.expected);
    }
}

TEST_CASE("a match tells its place in the source, whatever markup stands before or inside it") {
    const std::vector<Entry> entries = {entry_of("封锁", {"blockade", "supply chain"})};
    const EntryMatcher chinese(MatchLanguage::chinese, entries);
    const auto found = chinese.find("a\n\n> **封**锁 `封锁` [x](封锁)\n", Format::markdown);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().line == 3);
    CHECK(found->front().column == 5);
    CHECK(found->front().byte == 7);
    CHECK(found->front().length == std::string("封**锁").size());
    CHECK(found->front().found == "封锁");
    const EntryMatcher english(MatchLanguage::english, entries);
    const auto in_html = english.find(
        "<p title='blockade'>&lt;supply <i>chain</i></p><p>supply</p><p>chain</p>"
        "<table><tr><td>supply<td>chain</table>",
        Format::html);
    REQUIRE(in_html);
    REQUIRE(in_html->size() == 1);
    CHECK(in_html->front().gloss == 1);
    CHECK(in_html->front().column == 25);
    CHECK(in_html->front().found == "supply chain");
}

TEST_CASE("the subset of a text keeps the order of the glossary") {
    const std::vector<Entry> entries = {entry_of("甲", {"first"}), entry_of("乙", {"second"}),
                                        entry_of("丙", {"third"})};
    const auto found = EntryMatcher(MatchLanguage::chinese, entries).find("丙甲丙", Format::plain);
    REQUIRE(found);
    const auto subset = matched_entries(entries, *found);
    REQUIRE(subset.size() == 2);
    CHECK(subset[0].term.term == "甲");
    CHECK(subset[1].term.term == "丙");
    CHECK(subset[1].number == 2);
    const auto groups = group_matches(*found);
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].entry == 2);
    CHECK(groups[0].count == 2);
    CHECK(groups[1].first == 1);
}
