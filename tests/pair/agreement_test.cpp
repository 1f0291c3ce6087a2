#include "pair/agreement.hpp"

#include <algorithm>

#include "pair/occurrence_of.hpp"
#include "support/catch.hpp"

using namespace shuyu::pair;

namespace {

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
    std::vector<Occurrence> first{occurrence_of("年糕", "cake", 0.5), occurrence_of("饺子", "", 0)};
    const std::vector<OpenOccurrence> open{{0, {possible("cake", 0.5), possible("rice cake", 0.4)}},
                                           {1, {possible("a dumpling", 0.3)}}};
    std::vector<Occurrence> second{occurrence_of("年糕", "rice cake", 0.97),
                                   occurrence_of("饺子", "something else", 0.97)};
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
    std::vector<Occurrence> found{occurrence_of("年糕", "cake", 0.5)};
    const std::vector<OpenOccurrence> open{{0, {possible("cake", 0.5), possible("rice cake", 0.4)}}};
    Agreement agreement;
    agreement.ask(found, open);
    agreement.take(agreement.answers_in(found));
    agreement.settle(found, open);
    CHECK(found[0].gloss == "cake");
    CHECK(found[0].confidence == 0.5);
}

TEST_CASE("what many others make unlikely is no gloss any more") {
    std::vector<Occurrence> found{occurrence_of("道", "road of old", 0.41)};
    found[0].pattern = "before-parenthesis";
    const std::vector<OpenOccurrence> open{
        {0, {possible("road of old", 0.41), possible("old", 0.15), possible("of old", 0.15), possible("way", 0.15)}}};
    std::vector<Occurrence> others;
    for (const char* gloss : {"old", "of old", "way"}) others.push_back(occurrence_of("道", gloss, 0.99));
    Agreement agreement;
    agreement.ask(found, open);
    agreement.take(agreement.answers_in(others));
    agreement.settle(found, open);
    CHECK(found[0].gloss.empty());
    CHECK(found[0].confidence == 0);
    CHECK(found[0].pattern == "none");
}

TEST_CASE("a settled gloss has its own evidence, with the agreement among it") {
    std::vector<Occurrence> found{occurrence_of("年糕", "cake", 0.5)};
    found[0].remarks.write().evidence = {"of_cake"};
    OpenOccurrence open{0, {possible("cake", 0.5), possible("rice cake", 0.4)}};
    open.glosses[1].seen = {{Evidence::parenthesis, 1}};
    std::vector<Occurrence> others{occurrence_of("年糕", "rice cake", 0.97)};
    Agreement agreement;
    agreement.ask(found, {open});
    agreement.take(agreement.answers_in(others));
    agreement.settle(found, {open});
    CHECK(found[0].gloss == "rice cake");
    const auto& evidence = found[0].remarks.read().evidence;
    CHECK(std::count(evidence.begin(), evidence.end(), "agrees_elsewhere") == 1);
    CHECK(std::count(evidence.begin(), evidence.end(), "of_cake") == 0);
}
