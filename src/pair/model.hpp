#pragma once
#include <span>

#include "pair/candidate.hpp"

namespace shuyu::pair {

/// Sets the probability of each candidate of one fragment: a conditional logit over the candidates and "no gloss"
/// (McFadden 1974), p = exp(score) / (1 + Σ exp(score)).
void set_probabilities(std::span<Candidate> candidates);

/// Below this a fragment is left unpaired.
inline constexpr double least_probability = 0.4;

/// Index of the best candidate that `allowed` lets pass, or -1 for "no gloss". Ties go to the first.
template <class Allowed>
int best_candidate(std::span<const Candidate> candidates, Allowed allowed) {
    int best = -1;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!allowed(candidates[i])) continue;
        if (best < 0 || candidates[i].score > candidates[static_cast<std::size_t>(best)].score)
            best = static_cast<int>(i);
    }
    return best;
}

}  // namespace shuyu::pair
