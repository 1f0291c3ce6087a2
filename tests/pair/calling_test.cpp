#include "pair/pairs_of.hpp"

using namespace shuyu::pair;

TEST_CASE("a name in Chinese belongs to what it names") {
    static constexpr PairCase cases[] = {
        {"The dumpling, known in Chinese as 饺子, is eaten in winter.", "饺子=dumpling/calling"},
        {"The dumpling, called 饺子 in Chinese, is eaten in winter.", "饺子=dumpling/calling"},
    };
    check_pairs(cases);
}
