#include "pair/kind_guess.hpp"

#include <algorithm>

namespace shuyu::pair {

Kind guess_kind(const KindFacts& facts) {
    std::array<float, 4> sums{};
    for (std::size_t i = facts._Find_first(); i < facts.size(); i = facts._Find_next(i)) {
        const auto& weights = weights_of(static_cast<KindEvidence>(i));
        for (std::size_t kind = 0; kind < sums.size(); ++kind) sums[kind] += weights[kind];
    }
    return static_cast<Kind>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

}  // namespace shuyu::pair
