#include "pair/pairs_of.hpp"

using namespace shuyu::pair;

TEST_CASE("nothing stands between, and the English translates the Chinese") {
    static constexpr PairCase cases[] = {
        {"Open the 购物车 shopping cart and pay.", "购物车=shopping cart/apposition"},
        {"We visited 绍兴 in the spring.", "绍兴=-"},
    };
    check_pairs(cases);
}
