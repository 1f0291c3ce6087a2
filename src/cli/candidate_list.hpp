#pragma once

#include <string>

#include "pair/occurrence.hpp"

namespace shuyu::cli {

/// What was proposed as the gloss of an occurrence, most probable first, "no gloss" among it: lines of probability,
/// gloss, pattern, and the evidence with what each piece adds to the score, ">" before the one chosen. For a person:
/// unlikely candidates and faint evidence are counted, not listed. Without a line end at the end.
std::string candidate_list(const pair::Occurrence& occurrence);

}  // namespace shuyu::cli
