#include "pair/best_glosses.hpp"

#include "pair/occurrence_of.hpp"
#include "support/catch.hpp"

using namespace shuyu::pair;

TEST_CASE("what has no gloss takes the surest of the article, of equals the first, in parts as in one") {
    std::vector<Occurrence> first{occurrence_of("环节", "", 0), occurrence_of("环节", "link", 0.8),
                                  occurrence_of("封锁", "", 0), occurrence_of("重任", "duty", 0.9)};
    std::vector<Occurrence> second{occurrence_of("环节", "segment", 0.8), occurrence_of("环节", "part", 0.7),
                                   occurrence_of("重任", "task", 0.95), occurrence_of("重任", "", 0)};
    BestGlosses best, later;
    best.add(first);
    later.add(second);
    best.add(later);
    best.resolve(first);
    best.resolve(second);
    CHECK(first[0].resolved == "link");
    CHECK(first[1].resolved.empty());
    CHECK(first[2].resolved.empty());
    CHECK(second[3].resolved == "task");
}
