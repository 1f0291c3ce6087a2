#pragma once

#include <span>
#include <string>
#include <vector>

#include "pair/candidate.hpp"
#include "pair/explained_candidate.hpp"
#include "pair/passage.hpp"

namespace shuyu::pair {

/// The candidates of one fragment as `--explain` shows them, in the order they were proposed. `chosen`: index of the
/// one chosen, or -1.
std::vector<ExplainedCandidate> explain(const Passage& passage, std::span<const Candidate> candidates, int chosen);

/// The most probable first; of equals the order stays.
void sort_by_probability(std::vector<ExplainedCandidate>& candidates);

/// The names of what speaks for a gloss, the strongest first.
std::vector<std::string> supporting_evidence(std::vector<Observation> seen);

}  // namespace shuyu::pair
