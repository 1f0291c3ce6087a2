#include "pair/model.hpp"

#include <algorithm>
#include <cmath>

namespace shuyu::pair {

void set_probabilities(std::span<Candidate> candidates) {
    double most = 0;  // the score of "no gloss"; subtracted before exp so that nothing overflows
    for (const Candidate& candidate : candidates) most = std::max(most, candidate.score);
    double sum = std::exp(-most);
    for (Candidate& candidate : candidates) sum += candidate.probability = std::exp(candidate.score - most);
    for (Candidate& candidate : candidates) candidate.probability /= sum;
}

}  // namespace shuyu::pair
