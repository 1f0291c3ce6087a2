#include "pair/best_glosses.hpp"

#include "support/catch.hpp"

using namespace shuyu::pair;

namespace {

Occurrence occurrence(std::string fragment, std::string gloss, double confidence) {
    Occurrence made;
    made.fragment = std::move(fragment);
    made.gloss = std::move(gloss);
    made.confidence = confidence;
    return made;
}

}  // namespace

TEST_CASE("what has no gloss takes the surest of the article, of equals the first, in parts as in one") {
    std::vector<Occurrence> first{occurrence("环节", "", 0), occurrence("环节", "link", 0.8), occurrence("封锁", "", 0),
                                  occurrence("重任", "duty", 0.9)};
    std::vector<Occurrence> second{occurrence("环节", "segment", 0.8), occurrence("环节", "part", 0.7),
                                   occurrence("重任", "task", 0.95), occurrence("重任", "", 0)};
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
