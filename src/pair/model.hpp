#pragma once
#include <span>

#include "pair/candidate.hpp"

namespace shuyu::pair {

/// Sets the probability of each candidate of one fragment: a conditional logit over the candidates and "no gloss"
/// (McFadden 1974), p = exp(score) / (1 + Σ exp(score)).
void set_probabilities(std::span<Candidate> candidates);

/// A fragment is left unpaired when its best candidate is less probable than this,
inline constexpr double least_probability = 0.4;
/// or when all its candidates together are.
inline constexpr double least_sum = 0.5;
/// Whether a fragment is paired: `best` is the probability of its best candidate, `sum` that of all together.
constexpr bool is_likely(double best, double sum) {
    return best >= least_probability && sum >= least_sum;
}

/// From here on a pair counts as sure: it may settle others.
inline constexpr double sure_probability = 0.9;
/// Candidates below this are not worth keeping.
inline constexpr double negligible_probability = 0.05;
/// From here on a candidate that was not chosen may still turn out right.
inline constexpr double contesting_probability = 0.1;

/// Index of the best candidate that `allowed(index)` lets pass, or -1 for "no gloss". Ties go to the first.
template <class Allowed>
int best_candidate(std::span<const Candidate> candidates, Allowed allowed) {
    int best = -1;
    double sum = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        sum += candidates[i].probability;
        if (allowed(i) && (best < 0 || candidates[i].score > candidates[static_cast<std::size_t>(best)].score))
            best = static_cast<int>(i);
    }
    return best >= 0 && is_likely(candidates[static_cast<std::size_t>(best)].probability, sum) ? best : -1;
}

}  // namespace shuyu::pair
