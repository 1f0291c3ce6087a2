#include "pair/pairs_of.hpp"

using namespace shuyu::pair;

TEST_CASE("parallel lists are read part by part, each gloss once") {
    static constexpr PairCase cases[] = {
        {"It needs wood, fire and water (木、火、水).", "木=wood/list; 火=fire/list; 水=water/list"},
        {"Users give点赞/评论/收藏 (likes/comments/saves) freely.",
         "点赞=likes/list; 评论=comments/list; 收藏=saves/list"},
    };
    check_pairs(cases);
}
