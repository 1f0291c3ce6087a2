#include "pair/pairs_of.hpp"

using namespace shuyu::pair;

TEST_CASE("the bracket after a fragment is its gloss, in any width and with any marks") {
    static constexpr PairCase cases[] = {
        {"The ban was a封锁 (blockade) of sorts.", "封锁=blockade/parenthesis"},
        {"The ban was a 封锁 (blockade) of sorts.", "封锁=blockade/parenthesis"},
        {"The ban was a封锁（blockade）of sorts.", "封锁=blockade/parenthesis"},
        {"The ban was a “封锁” (blockade) of sorts.", "封锁=blockade/parenthesis"},
        {"The ban was a封锁 [blockade] of sorts.", "封锁=blockade/parenthesis"},
        {"The ban was a封锁 (a \"blockade\") of sorts.", "封锁=blockade/parenthesis"},
        {"The ban was a封锁(blockade) of sorts.", "封锁=blockade/parenthesis"},
    };
    check_pairs(cases);
}

TEST_CASE("a reading before the gloss is passed over") {
    static constexpr PairCase cases[] = {
        {"The ban was a封锁 (fēngsuǒ, blockade) of sorts.", "封锁=blockade/parenthesis"},
        {"The ban was a封锁 (fengsuo; lit. \"seal and lock\") of sorts.", "封锁=seal and lock/parenthesis"},
        {"The ban was a封锁 fēngsuǒ (blockade) of sorts.", "封锁=blockade/parenthesis"},
    };
    check_pairs(cases);
}

TEST_CASE("of several glosses the first is taken") {
    static constexpr PairCase cases[] = {
        {"The hardest环节 (link; segment) was the last.", "环节=link/parenthesis"},
        {"The hardest环节 (link / segment) was the last.", "环节=link/parenthesis"},
    };
    check_pairs(cases);
}

TEST_CASE("nested and stray brackets don't hide the gloss") {
    static constexpr PairCase cases[] = {
        {"The firm (its parent company is幻星量化 (Huanxing Quant)) trades.", "幻星量化=Huanxing Quant/parenthesis"},
        {"The salaries (while绝对值不低) (not low in absolute terms) disappoint.",
         "绝对值不低=not low in absolute terms/parenthesis"},
        {"The salaries, while绝对值不低) (not low in absolute terms), disappoint.",
         "绝对值不低=not low in absolute terms/parenthesis"},
    };
    check_pairs(cases);
}

TEST_CASE("a number on both sides of a bracket belongs to neither") {
    static constexpr PairCase cases[] = {
        {"It sold the chip 玄铁 910 (Xuantie 910) abroad.", "玄铁=Xuantie/parenthesis"},
    };
    check_pairs(cases);
}

TEST_CASE("a gloss may stand on the next line") {
    static constexpr PairCase cases[] = {
        {"The yard took on the重任\n(heavy task) of rebuilding the ferry.", "重任=heavy task/parenthesis"},
        {"The yard took on the重任 (heavy\ntask) of rebuilding the ferry.", "重任=heavy task/parenthesis"},
        {"The yard took on the重任\r\n(heavy task) of rebuilding the ferry.", "重任=heavy task/parenthesis"},
    };
    check_pairs(cases);
}

TEST_CASE("what is no gloss is not taken for one") {
    static constexpr PairCase cases[] = {
        {"The treaty of南京 (1842) ended it.", "南京=-"},        {"Her hometown绍兴 (see below) is small.", "绍兴=-"},
        {"The chef王大明 (left) laughed.", "王大明=-"},          {"The chef王大明 (52) laughed.", "王大明=-"},
        {"The share of腾飞 (0700.HK) fell.", "腾飞=-"},          {"The word 封锁 (fēngsuǒ) is old.", "封锁=-"},
        {"The quote of晨报 (12 June) is wrong.", "晨报=-"},      {"The fish weighed 三斤 (1.5 kg).", "三斤=-"},
        {"The mayor李国强 (photo) smiled.", "李国强=-"},         {"The paper of晨报 (page 3) is wrong.", "晨报=-"},
        {"The figure for产量 (see Figure 3) is new.", "产量=-"},
    };
    check_pairs(cases);
}
