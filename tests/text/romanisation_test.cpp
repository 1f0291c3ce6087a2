#include "text/romanisation.hpp"

#include <string>

#include "support/catch.hpp"
#include "text/utf8.hpp"

using namespace shuyu::text;

namespace {

struct Case {
    const char32_t* han;
    const char* latin;
};

}  // namespace

TEST_CASE("pinyin reads like the Chinese, whatever tones, spacing and signs") {
    const Case cases[] = {
        {U"马化腾", "Ma Huateng"}, {U"马化腾", "mahuateng"}, {U"马化腾", "MA Hua-teng"},
        {U"红包", "hóngbāo"},      {U"红包", "hong2bao1"},   {U"紅包", "hóngbāo"},
        {U"西安", "Xi'an"},        {U"西安", "Xi’an"},       {U"重庆", "Chongqing"},
        {U"吕布", "Lü Bu"},        {U"吕布", "Lv Bu"},       {U"吕布", "Lyu Bu"},
        {U"女", "nu\u0308\u030C"}, {U"清华", "qinghua"},     {U"单", "Shan"},
        {U"阿里巴巴", "Alibaba"},  {U"关系", "guanxi"},      {U"长大", "zhangda"},
        {U"长城", "changcheng"},   {U"战略", "zhanlüe"},
    };
    for (const Case& c : cases) {
        CAPTURE(to_utf8(c.han), c.latin);
        CHECK(romanisation_match(c.han, c.latin) == 1.0);
        CHECK(is_romanisation(c.han, c.latin));
    }
}

TEST_CASE("older and southern spellings read alike, but are no pinyin") {
    const Case cases[] = {
        {U"周杰伦", "Chou Chieh-lun"},
        {U"毛泽东", "Mao Tse-tung"},
        {U"邓小平", "Teng Hsiao-p'ing"},
        {U"北京", "Peking"},
        {U"青岛", "Tsingtao"},
        {U"厦门", "Amoy"},
        {U"广州", "Canton"},
        {U"清华", "Tsinghua"},
        {U"李嘉诚", "Lee Ka-shing"},
        {U"陈", "Chan"},
        {U"吴", "Ng"},
        {U"黄", "Wong"},
        {U"蔡", "Tsai"},
        {U"许", "Hsu"},
        {U"肖", "Hsiao"},
        {U"茅台", "Moutai"},
        {U"豆腐", "tofu"},
        {U"高雄", "Kaohsiung"},
        {U"台北", "Taipei"},
        {U"孙逸仙", "Sun Yat-sen"},
    };
    for (const Case& c : cases) {
        CAPTURE(to_utf8(c.han), c.latin);
        CHECK(romanisation_match(c.han, c.latin) >= 0.85);
        CHECK(romanisation_match(c.han, c.latin) < 1);
        CHECK_FALSE(is_romanisation(c.han, c.latin));
        CHECK(Romanisation(c.han).is_spelled(c.latin, Spellings::all));
    }
}

TEST_CASE("names match with the given name first, and half by the surname alone") {
    CHECK(romanisation_match(U"石逸文", "Yiwen Shi") > 0.9);
    CHECK(romanisation_match(U"欧阳娜娜", "Nana Ouyang") > 0.9);
    CHECK(romanisation_match(U"马云", "Jack Ma") >= 0.4);
    CHECK(romanisation_match(U"马云", "Jack Ma") < 0.6);
    CHECK_FALSE(is_romanisation(U"石逸文", "Yiwen Shi"));
}

TEST_CASE("English does not read like Chinese by chance") {
    const Case cases[] = {
        {U"封锁", "blockade"}, {U"和", "the"},          {U"环节", "segment"},
        {U"环节", "human"},    {U"重任", "heavy task"}, {U"他", "tar"},
        {U"网络", "want"},     {U"马化腾", "Tencent"},  {U"", "a"},
        {U"封锁", ""},         {U"A股", "A gu"},        {U"马", "Ma, Jack"},
        {U"马", "\xFF\xC3"},   {U"马", "123"},          {U"人工智能", "artificial"},
    };
    for (const Case& c : cases) {
        CAPTURE(to_utf8(c.han), c.latin);
        CHECK(romanisation_match(c.han, c.latin) < 0.3);
        CHECK_FALSE(is_romanisation(c.han, c.latin));
    }
}

TEST_CASE("what is left over lowers the match and ends the strict one") {
    CHECK(romanisation_match(U"马化腾", "Ma Huateng said") < 0.9);
    CHECK(romanisation_match(U"马化腾", "Ma Hua") < 0.9);
    CHECK_FALSE(is_romanisation(U"马化腾", "Ma Huateng said"));
    CHECK_FALSE(is_romanisation(U"马化腾", "Ma Hua"));
    CHECK_FALSE(is_romanisation(U"马化腾", "Ma Huatengs"));
}

TEST_CASE("pinyin before a gloss ends at a word") {
    const struct {
        const char32_t* han;
        const char* latin;
        const char* expected;
    } cases[] = {
        {U"红包", "hóngbāo, red envelope", "hóngbāo"},
        {U"红包", "hong bao red envelope", "hong bao"},
        {U"红包", "hongbaoed", ""},
        {U"红包", "red envelope", ""},
        {U"西安", "Xī'ān: a city", "Xī'ān"},
        {U"红包", "hong2bao1 (gift)", "hong2bao1"},
        {U"红", "hong hong", "hong"},
        {U"红", "ho\u0304ng x", "ho\u0304ng"},
        {U"江", "jia\u0304ng x", "jia\u0304ng"},
        {U"红包", "", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(to_utf8(c.han), c.latin);
        CHECK(std::string(c.latin).substr(0, romanised_prefix(c.han, c.latin)) == c.expected);
    }
}

TEST_CASE("a name on the left begins at a word") {
    const struct {
        const char32_t* han;
        const char* latin;
        const char* expected;
    } cases[] = {
        {U"马化腾", "as was said by Ma Huateng", "Ma Huateng"},
        {U"清华", "students of Tsinghua", "Tsinghua"},
        {U"马化腾", "Huateng", ""},
        {U"马化腾", "Oma Huateng", ""},
        {U"周杰伦", "(Chou Chieh-lun", "Chou Chieh-lun"},
        {U"马化腾", "", ""},
        {U"马化腾", "Ma Huateng, the founder", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(to_utf8(c.han), c.latin);
        const std::string latin = c.latin;
        CHECK(latin.substr(latin.size() - romanised_suffix(c.han, latin)) == c.expected);
    }
}

TEST_CASE("long and hostile texts are bounded") {
    const std::u32string long_han(13, U'马');
    CHECK(romanisation_match(long_han, "ma ma") == 0);
    std::string many;
    for (int i = 0; i < 100000; ++i) many += "ma ";
    CHECK(romanisation_match(U"马马马马马马马马马马马马", many) == 0);
    CHECK(romanised_prefix(U"马马", many) == 5);
    CHECK(romanised_suffix(U"马马", many) == 6);
    CHECK(romanisation_match(U"马", std::string(100000, 'm')) == 0);
}
