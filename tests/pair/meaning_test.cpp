#include "pair/pairs_of.hpp"

using namespace shuyu::pair;

TEST_CASE("words say that a meaning follows") {
    static constexpr PairCase cases[] = {
        {"The word 封锁 means \"blockade\" here.", "封锁=blockade/meaning"},
        {"The word 封锁, meaning \"blockade\", is old.", "封锁=blockade/meaning"},
        {"封锁 refers to a naval blockade.", "封锁=naval blockade/meaning"},
        {"封锁 (fēngsuǒ) literally means \"seal and lock\".", "封锁=seal and lock/meaning"},
        {"封锁, literally \"seal and lock\", is old.", "封锁=seal and lock/meaning"},
        {"封锁 is Chinese for \"blockade\".", "封锁=blockade/meaning"},
        {"封锁 is short for \"naval blockade\".", "封锁=naval blockade/meaning"},
    };
    check_pairs(cases);
}
