#include "pair/model.hpp"

#include "support/catch.hpp"

using namespace shuyu::pair;

namespace {

Candidate scored(double score) {
    Candidate candidate;
    candidate.score = score;
    return candidate;
}

}  // namespace

TEST_CASE("probabilities leave room for no gloss, whatever the scores") {
    std::vector<Candidate> candidates{scored(0), scored(2), scored(-800), scored(800)};
    set_probabilities({candidates.data(), 2});
    CHECK(candidates[0].probability == Approx(1 / (2 + std::exp(2.0))));
    CHECK(candidates[1].probability > candidates[0].probability);
    set_probabilities(candidates);
    CHECK(candidates[3].probability == Approx(1));
    CHECK(candidates[2].probability == 0);
}

TEST_CASE("a gloss is chosen when it is likely, and some gloss is likelier than none") {
    const auto all = [](std::size_t) { return true; };
    std::vector<Candidate> sure{scored(3), scored(1)};
    set_probabilities(sure);
    CHECK(best_candidate(sure, all) == 0);
    CHECK(best_candidate(sure, [](std::size_t i) { return i == 1; }) == -1);  // too unlikely by itself
    std::vector<Candidate> unsure{scored(-1)};
    set_probabilities(unsure);
    CHECK(best_candidate(unsure, all) == -1);
}

TEST_CASE("of a span that several patterns propose the best is kept") {
    Proposals proposals;
    REQUIRE(proposals.propose(1, 3, Pattern::apposition));
    REQUIRE(proposals.propose(1, 3, Pattern::parenthesis));
    CHECK_FALSE(proposals.propose(1, 3, Pattern::parenthesis));
    CHECK_FALSE(proposals.propose(3, 3, Pattern::parenthesis));
    proposals.keep_best_of_each_span();
    REQUIRE(proposals.all().size() == 1);
    CHECK(proposals.all()[0].pattern == Pattern::parenthesis);
}
