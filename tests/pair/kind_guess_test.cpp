#include "pair/kind_guess.hpp"

#include "pair/find_pairs.hpp"
#include "support/catch.hpp"

using namespace shuyu::pair;

namespace {

KindFacts facts_of(std::string_view text, std::string_view chinese, std::string_view gloss) {
    shuyu::scan::Fragment fragment;
    fragment.begin = text.find(chinese);
    fragment.end = fragment.begin + chinese.size();
    const Word word(chinese);
    const std::string_view own = gloss.empty() ? std::string_view{} : text.substr(text.find(gloss), gloss.size());
    return kind_facts(word, fragment, text, own, word.reads_like(own));
}

bool holds(const KindFacts& facts, KindEvidence evidence) {
    return facts[static_cast<std::size_t>(evidence)];
}

}  // namespace

TEST_CASE("each fact is seen where it stands") {
    using enum KindEvidence;
    const auto blockade = facts_of("They broke the封锁 (blockade) of the port.", "封锁", "blockade");
    CHECK(holds(blockade, after_article));
    CHECK(holds(blockade, before_preposition));
    CHECK(holds(blockade, one_word));
    CHECK(holds(blockade, han_two));
    CHECK_FALSE(holds(blockade, one_capital_word));
    const auto name = facts_of("Engineer Song Yumei (宋玉梅) is here.", "宋玉梅", "Song Yumei");
    CHECK(holds(name, reads_like_gloss));
    CHECK(holds(name, all_capitals));
    CHECK(holds(name, may_be_person));
    CHECK(holds(name, before_auxiliary));
    const auto verb = facts_of("He had to推辞 (decline) it.", "推辞", "decline");
    CHECK(holds(verb, after_to));
    CHECK(holds(verb, ordinary_word));
    const auto none = facts_of("封锁", "封锁", "");
    CHECK(holds(none, no_gloss));
    CHECK(holds(none, after_sentence_begin));
    CHECK(holds(none, before_mark));
}

TEST_CASE("the kind of a term is guessed from what there is to see") {
    struct Case {
        std::string_view text;
        Kind kind;
    };
    static constexpr Case cases[] = {
        {"They broke the封锁 (blockade) of the port.", Kind::term},
        {"The hardest环节 (link) was the rudder.", Kind::term},
        {"The yard took on the重任 (heavy task) of rebuilding.", Kind::term},
        {"Engineer Song Yumei (宋玉梅) spoke.", Kind::name},
        {"She wrote 《红高粱》 (Red Sorghum) at home.", Kind::name},
        {"He works for Tidal Flat Capital (滩涂资本) in town.", Kind::name},
        {"Prices were slowly下降 (falling) again.", Kind::word},
        {"Everybody was very紧张 (nervous) that day.", Kind::word},
        {"The saying is 水滴石穿 (dripping water wears through the stone) here.", Kind::phrase},
    };
    for (const Case& each : cases) {
        INFO(each.text);
        const auto found = find_pairs(each.text, {});
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        CHECK(to_string(found->front().kind) == to_string(each.kind));
    }
}
