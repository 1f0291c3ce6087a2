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

/// A span of a block's text as the gloss of a fragment. Offsets are bytes of the block's text.
struct ChosenSpan {
    std::size_t begin = 0;
    std::size_t end = 0;  ///< equal to begin: no gloss
    Pattern pattern{};
    double probability = 0;
    Kind kind = Kind::term;         ///< of the fragment, if this is its gloss
    std::vector<Observation> seen;  ///< what speaks for and against it; only when asked for
};

/// What the model makes of one fragment of a block, by that block alone.
struct Choice {
    ChosenSpan span;
    /// Where the choice is not sure: all spans that are likely enough, in the order they were proposed. What the rest
    /// of the article says may tip the balance (see agreement.hpp).
    std::vector<ChosenSpan> alternatives;
    std::vector<std::string_view> kind_evidence;  ///< only when asked for
    std::vector<ExplainedCandidate> candidates;   ///< only when asked for, in the order they were proposed
};

}  // namespace shuyu::pair
