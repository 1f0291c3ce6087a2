#include "pair/dictionary.hpp"

#include "pair/dictionary_suggestions.hpp"
#include "pair/pairs_of.hpp"
#include "support/temp_folder.hpp"

using namespace shuyu::pair;
using shuyu::tests::TempFolder;

namespace {

// Lines of our own in the format.
constexpr std::string_view lines =
    "# a comment\n"
    "#! version=1\n"
    "船體 船体 [chuan2 ti3] /hull (of a ship)/CL:艘[sou1]/body of a ship; ship's frame/\r\n"
    "渡輪 渡轮 [du4 lun2] /ferry boat/see also 渡船[du4 chuan2]/\n"
    "碼頭 码头 [ma3 tou5] /wharf/dock/\n"
    "船 船 [chuan2] /boat/\n";

Dictionary open(const TempFolder& folder, std::string_view text) {
    auto dictionary = Dictionary::open(folder.write("dictionary.u8", std::string(text)));
    REQUIRE(dictionary);
    return std::move(*dictionary);
}

std::string glosses(const Dictionary& dictionary, std::string_view word) {
    std::string all;
    for (const DictionaryEntry& entry : dictionary.find(word))
        for (const std::string& gloss : glosses_of(entry, 8)) all += gloss + "|";
    return all;
}

}  // namespace

TEST_CASE("a dictionary is found by both scripts, and gives glosses without remarks") {
    const TempFolder folder;
    const Dictionary dictionary = open(folder, lines);
    CHECK(dictionary.size() == 4);
    CHECK(glosses(dictionary, "船体") == "hull|body of a ship|ship's frame|");
    CHECK(glosses(dictionary, "船體") == "hull|body of a ship|ship's frame|");
    CHECK(glosses(dictionary, "渡轮") == "ferry boat|");
    CHECK(glosses(dictionary, "不知") == "");
    CHECK(dictionary.find("船体")[0].pinyin == "chuan2 ti3");
}

TEST_CASE("what is no dictionary is refused with its place") {
    struct Case {
        std::string_view text;
        std::string_view what;
        std::size_t line;
    };
    static constexpr Case cases[] = {
        {"", "holds no entry", 0},
        {"# only comments\n", "holds no entry", 0},
        {"船 船 [chuan2] /boat/\nboat = 船\n", "is no entry \"traditional simplified [pinyin] /English/\"", 2},
        {"船 船 [chuan2] /boat\n", "is no entry \"traditional simplified [pinyin] /English/\"", 1},
        {"\xFF\n", "is not UTF-8", 0},
    };
    for (const Case& each : cases) {
        INFO(each.text);
        const TempFolder folder;
        const auto dictionary = Dictionary::open(folder.write("d", std::string(each.text)));
        REQUIRE_FALSE(dictionary);
        CHECK(dictionary.error().what == each.what);
        CHECK(dictionary.error().place.line == each.line);
    }
    CHECK_FALSE(Dictionary::open("/nonexistent/dictionary"));
}

TEST_CASE("the dictionary tells where a gloss begins") {
    const TempFolder folder;
    const Dictionary dictionary = open(folder, lines);
    FindOptions options;
    options.dictionary = &dictionary;
    const auto found = find_pairs("Its new hull (船体) is done.", options);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().gloss == "hull");
}

TEST_CASE("unpaired fragments get suggestions from the dictionary, whole or word by word, and only they") {
    const TempFolder folder;
    const Dictionary dictionary = open(folder, lines);
    auto found = find_pairs("The 船体 and the 渡轮码头 and the 不知, the码头 (quay), a 码头.", {});
    REQUIRE(found);
    add_dictionary_suggestions(dictionary, *found);
    std::string all;
    for (const Occurrence& one : *found) {
        all += one.fragment + ":";
        for (const Suggestion& suggestion : one.remarks.read().suggestions)
            all += " " + suggestion.gloss + " (" + std::string(to_string(suggestion.source)) + ")";
        all += "; ";
    }
    CHECK(all ==
          "船体: hull (dictionary) body of a ship (dictionary) ship's frame (dictionary); "
          "渡轮码头: ferry boat + wharf (dictionary-words); 不知:; 码头:; 码头:; ");
}
