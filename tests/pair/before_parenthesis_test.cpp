#include "pair/pairs_of.hpp"

using namespace shuyu::pair;

TEST_CASE("the phrase before the bracket is the gloss, from where it begins") {
    static constexpr PairCase cases[] = {
        {"The blockade (封锁) hurt the port.", "封锁=blockade/before-parenthesis"},
        {"The blockade（封锁）hurt the port.", "封锁=blockade/before-parenthesis"},
        {"He likes the rice noodles (米线) of Kunming.", "米线=rice noodles/before-parenthesis"},
        {"The heavy responsibility (重任) fell on her.", "重任=heavy responsibility/before-parenthesis"},
        {"The blockade\n(封锁) hurt the port.", "封锁=blockade/before-parenthesis"},
    };
    check_pairs(cases);
}

TEST_CASE("names are found to their exact start, in newer and older romanisations") {
    static constexpr PairCase cases[] = {
        {"They met Ma Huateng (马化腾) in Shenzhen.", "马化腾=Ma Huateng/before-parenthesis"},
        {"She studied at Tsinghua (清华) in the north.", "清华=Tsinghua/before-parenthesis"},
        {"The poet Su Tung-po (苏东坡) wrote it.", "苏东坡=Su Tung-po/before-parenthesis"},
        {"Plans Hangzhou (杭州) made last year failed.", "杭州=Hangzhou/before-parenthesis"},
    };
    check_pairs(cases);
}

TEST_CASE("a quotation is taken whole") {
    static constexpr PairCase cases[] = {
        {"The book \"Red Sorghum\" (红高粱) sold well.", "红高粱=Red Sorghum/before-parenthesis"},
        {"The book “Red Sorghum” (《红高粱》) sold well.", "红高粱=Red Sorghum/before-parenthesis"},
    };
    check_pairs(cases);
}

TEST_CASE("a number on both sides belongs to neither") {
    static constexpr PairCase cases[] = {
        {"The chip Xuantie 910 (玄铁 910) is new.", "玄铁=Xuantie/before-parenthesis"},
    };
    check_pairs(cases);
}

TEST_CASE("labelled groups are one term with its variant") {
    static constexpr PairCase cases[] = {
        {"The dumpling (Chinese: 饺子; pinyin: jiǎozi; lit. 'horns') is eaten in winter.", "饺子=dumpling/label"},
        {"The blockade (simplified Chinese: 封锁; traditional Chinese: 封鎖; pinyin: fēngsuǒ) hurt the port.",
         "封锁=blockade/label; 封鎖=blockade/label"},
    };
    check_pairs(cases);
}
