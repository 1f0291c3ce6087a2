#pragma once
#include <cstddef>
#include <vector>

#include "pair/candidate.hpp"
#include "pair/kind.hpp"

namespace shuyu::pair {

/// What the model decided on one fragment of a block. Offsets are bytes of the block's text.
struct Choice {
    std::size_t gloss_begin = 0;
    std::size_t gloss_end = 0;  ///< equal to gloss_begin: no gloss
    Pattern pattern{};
    Kind kind = Kind::term;
    double probability = 0;
    std::vector<Observation> seen;  ///< only when asked for

    bool has_gloss() const { return gloss_end > gloss_begin; }
};

}  // namespace shuyu::pair
