#include "pair/pairs_of.hpp"

using namespace shuyu::pair;

TEST_CASE("quoted English beside a fragment is its gloss") {
    static constexpr PairCase cases[] = {
        {"The locals say 封锁 \"blockade\" for it.", "封锁=blockade/quotation"},
        {"The locals say 封锁 fēngsuǒ \"blockade\" for it.", "封锁=blockade/quotation"},
        {"The locals say “封锁” “blockade” for it.", "封锁=blockade/quotation"},
    };
    check_pairs(cases);
}
