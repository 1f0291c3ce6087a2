#pragma once
#include "pair/candidate.hpp"
#include "pair/patterns.hpp"

namespace shuyu::pair {

/// Evidence in the candidate's own words and in how they read against the Chinese.
void add_span_evidence(const Site& site, Candidate& candidate);

/// Evidence for a phrase to begin at token `begin`, from what stands before it: for candidates whose start is open.
void add_boundary_evidence(const Site& site, int begin, Candidate& candidate);

}  // namespace shuyu::pair
