#include "pair/pairs_of.hpp"

using namespace shuyu::pair;

TEST_CASE("in a list a mark between the two makes a pair") {
    static constexpr PairCase cases[] = {
        {"- 封锁 — blockade", "封锁=blockade/dash"},  {"- 封锁: blockade", "封锁=blockade/colon"},
        {"- 封锁 - blockade", "封锁=blockade/dash"},  {"- 封锁：blockade", "封锁=blockade/colon"},
        {"- blockade: 封锁", "封锁=blockade/colon"},  {"- 封锁 -> blockade", "封锁=blockade/arrow"},
        {"- 封锁 = blockade", "封锁=blockade/arrow"}, {"- 封锁 / blockade", "封锁=blockade/slash"},
    };
    check_pairs(cases);
}
