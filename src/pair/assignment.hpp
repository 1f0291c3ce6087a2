#pragma once

#include <bitset>
#include <span>
#include <vector>

#include "pair/candidate.hpp"
#include "pair/passage.hpp"

namespace shuyu::pair {

/// What was decided for one fragment of a passage.
struct Assignment {
    int chosen = -1;                       ///< index among the fragment's candidates, or -1 for "no gloss"
    std::bitset<Proposals::most> is_free;  ///< by candidate: whether no other fragment was given its text
};

/// Picks a candidate for each fragment so that no text glosses two fragments that cannot share it: the more probable
/// claim is served first, the other takes its next best. `proposals[i]` belongs to the passage's fragment i and has
/// its probabilities.
std::vector<Assignment> assign(const Passage& passage, std::span<const Proposals> proposals);

}  // namespace shuyu::pair
