#include "pair/agreement.hpp"

#include "pair/find_pairs.hpp"
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

PossibleGloss possible(std::string gloss, double probability) {
    PossibleGloss made;
    made.key = gloss;
    made.gloss = std::move(gloss);
    made.pattern = "before-parenthesis";
    made.probability = probability;
    return made;
}

}  // namespace

TEST_CASE("an open gloss is settled by another place of the article, before or after") {
    std::vector<Occurrence> first{occurrence("年糕", "cake", 0.5), occurrence("饺子", "", 0)};
    const std::vector<OpenOccurrence> open{{0, {possible("cake", 0.5), possible("rice cake", 0.4)}},
                                           {1, {possible("a dumpling", 0.3)}}};
    std::vector<Occurrence> second{occurrence("年糕", "rice cake", 0.97), occurrence("饺子", "something else", 0.97)};
    Agreement agreement;
    agreement.ask(first, open);
    agreement.take(agreement.answers_in(first));
    agreement.take(agreement.answers_in(second));
    agreement.settle(first, open);
    CHECK(first[0].gloss == "rice cake");
    CHECK(first[0].confidence > 0.5);
    CHECK(first[0].confidence < 1);
    CHECK(first[1].gloss.empty());  // nobody confirms it
}

TEST_CASE("an occurrence doesn't confirm itself") {
    std::vector<Occurrence> found{occurrence("年糕", "cake", 0.5)};
    const std::vector<OpenOccurrence> open{{0, {possible("cake", 0.5), possible("rice cake", 0.4)}}};
    Agreement agreement;
    agreement.ask(found, open);
    agreement.take(agreement.answers_in(found));
    agreement.settle(found, open);
    CHECK(found[0].gloss == "cake");
    CHECK(found[0].confidence == 0.5);
}
