#include "scan/scanner.hpp"

#include <random>

#include "scan/fragments_of.hpp"
#include "support/catch.hpp"
#include "support/time_limit.hpp"

using shuyu::scan::fragments_of;

namespace {

struct ScanCase {
    std::string_view text;
    std::string_view fragments;
};

template <class Cases>
void check_fragments(const Cases& cases) {
    for (const ScanCase& each : cases) {
        INFO(each.text);
        CHECK(fragments_of(each.text) == each.fragments);
    }
}

std::string repeated(std::size_t count, std::string_view piece) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += piece;
    return text;
}

}  // namespace

TEST_CASE("a fragment is a maximal run of Han, glued to English or not") {
    static constexpr ScanCase cases[] = {
        {"The封锁 ended.", "封锁"},
        {"The 封锁 ended.", "封锁"},
        {"technological封锁 and a封锁 and Wenfeng's一贯", "封锁; 封锁; 一贯"},
        {"封锁the port", "封锁"},
        {"Two环节and重任 here.", "环节; 重任"},
        {"(封锁) [环节] “重任” here", "封锁; 环节; 重任"},
        {"pre-封锁 and 1.封锁", "封锁; 封锁"},
        {"封锁U.S. ports", "封锁"},
    };
    check_fragments(cases);
}

TEST_CASE("all blocks of Han count, and 々 and 〇") {
    static constexpr ScanCase cases[] = {
        {"an 丽 here", "丽"},
        {"an 㐀 here", "㐀"},                  // Extension A
        {"an \U00020000 here", "\U00020000"},  // B
        {"an \U0002A700 here", "\U0002A700"},  // C
        {"an \U0002B740 here", "\U0002B740"},  // D
        {"an \U0002B820 here", "\U0002B820"},  // E
        {"an \U0002CEB0 here", "\U0002CEB0"},  // F
        {"an \U00030000 here", "\U00030000"},  // G
        {"an \U00031350 here", "\U00031350"},  // H
        {"an \uF900 here", "\uF900"},          // compatibility ideograph
        {"an \U0002F800 here", "\U0002F800"},  // compatibility supplement
        {"an 人々 here", "人々"},
        {"in 二〇二四年 it", "二〇二四年"},
    };
    check_fragments(cases);
}

TEST_CASE("Latin letters, digits and middle dots that belong to the term are in it") {
    static constexpr ScanCase cases[] = {
        {"A股 and 5G网络, T恤, X光, 4S店, 2.5D封装, ICP备案", "A股; 5G网络; T恤; X光; 4S店; 2.5D封装; ICP备案"},
        {"the 双11, 卡拉OK, 卡拉OK厅, 蓝V, 图1", "双11; 卡拉OK; 卡拉OK厅; 蓝V; 图1"},
        {"the x轴 and SaaS平台 and eSIM卡", "x轴; SaaS平台; eSIM卡"},
        {"by 史蒂夫·乔布斯 and 托马斯・韦伯", "史蒂夫·乔布斯; 托马斯・韦伯"},
        {"by 托马斯·K·韦伯 and 大卫·A.·史密斯", "托马斯·K·韦伯; 大卫·A.·史密斯"},
        {"by 托马斯·K·Weber and 托马斯·", "托马斯; 托马斯"},
        {"the 3·15晚会 and 9·11事件 and ·15晚会", "3·15晚会; 9·11事件; 15晚会"},
        {"the K8s集群 and i18n平台 and Step2封锁", "K8s集群; i18n平台; 封锁"},
    };
    check_fragments(cases);
}

TEST_CASE("the text in 《》 is a fragment without its brackets") {
    static constexpr ScanCase cases[] = {
        {"the book 《三体》 sold", "《三体》"},
        {"the book 《三体: 黑暗森林》 and 〈序〉", "《三体: 黑暗森林》; 《序》"},
        {"the book 《三体 never closed", "三体"},
        {"the book 《Three Body》 sold", ""},
    };
    check_fragments(cases);
}

TEST_CASE("Japanese and Korean words are not Chinese") {
    static constexpr ScanCase cases[] = {
        {"the 東京タワー, お茶 and カタカナ漢字 here", ""},
        {"the 서울特別市 and 한국 here", ""},
        {"ひらがな and 漢字 here", "漢字"},
    };
    check_fragments(cases);
}

TEST_CASE("Chinese sentences are told from terms left in English") {
    static constexpr ScanCase cases[] = {
        {"He said: “我们明天就走。” and left.", "[我们明天就走]"},
        {"“您好，欢迎光临！” said the sign.", "[您好]; [欢迎光临]"},
        {"我们明天就走，你们也走。", "[我们明天就走]; [你们也走]"},
        {"They serve 早餐、午餐 and 晚餐 here.", "早餐; 午餐; 晚餐"},
        {"The封锁, 环节 and 重任 matter.", "封锁; 环节; 重任"},
    };
    check_fragments(cases);
}

TEST_CASE("what only shares bytes with Han is none") {
    static constexpr ScanCase cases[] = {
        {"café, naïve, “quoted”, \U0001F600 — ，（） ＡＢＣ ㊀ ㍿", ""},
        {"", ""},
    };
    check_fragments(cases);
}

TEST_CASE("any mixture of characters is scanned without harm, in the order of the text") {
    static constexpr std::string_view pieces[] = {"封", "锁", "a",  "A",  "1",      " ",          "·",
                                                  "《", "》", "（", "）", "。",     "、",         "\n",
                                                  "か", "한", ".",  "-",  "\u0301", "\U00020000", "e\u0301"};
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i) text += pieces[random() % std::size(pieces)];
        shuyu::article::read_plain(text, [&](const shuyu::article::Block& block) {
            std::vector<shuyu::scan::Fragment> fragments;
            scan_block(block, fragments);
            std::size_t done = 0;
            for (const auto& one : fragments) {
                REQUIRE(one.begin >= done);
                REQUIRE(one.end > one.begin);
                REQUIRE(one.end <= block.text.size());
                REQUIRE(one.han > 0);
                done = one.end;
            }
        });
    }
}

TEST_CASE("hostile runs take linear time") {
    const std::string hostile[] = {
        repeated(1'000'000, "封"),          repeated(300'000, "《封"),
        repeated(300'000, "封a"),           repeated(300'000, "封·"),
        "封" + repeated(500'000, "\u0301"), repeated(300'000, "A") + "封" + repeated(300'000, "1"),
        repeated(300'000, "封。")};
    for (const std::string& text : hostile) {
        const double begin = shuyu::tests::processor_seconds();
        CHECK(!fragments_of(text).empty());
        CHECK(shuyu::tests::processor_seconds() - begin < shuyu::tests::linear_time_limit);
    }
}
