#pragma once
#include <cstddef>
#include <vector>

#include "pair/candidate.hpp"
#include "pair/explained_candidate.hpp"
#include "pair/kind.hpp"

namespace shuyu::pair {

/// How much of the way to a choice is kept.
enum class Detail {
    gloss,       ///< the gloss alone
    evidence,    ///< and what speaks for it
    candidates,  ///< and all that was proposed, with the evidence of each
};

/// What the model decided on one fragment of a block. Offsets are bytes of the block's text.
struct Choice {
    std::size_t gloss_begin = 0;
    std::size_t gloss_end = 0;  ///< equal to gloss_begin: no gloss
    Pattern pattern{};
    Kind kind = Kind::term;
    double probability = 0;
    std::vector<Observation> seen;               ///< for the gloss; only when asked for
    std::vector<ExplainedCandidate> candidates;  ///< only when asked for, in the order they were proposed

    bool has_gloss() const { return gloss_end > gloss_begin; }
};

}  // namespace shuyu::pair
