#include "pair/candidate.hpp"

#include <algorithm>

namespace shuyu::pair {

void Candidate::add(Evidence evidence, double value) {
    if (count == most_observations || value == 0) return;
    observations[count++] = {evidence, static_cast<float>(value)};
    score += weight_of(evidence) * value;
}

Candidate* Proposals::propose(int begin, int end, Pattern pattern) {
    if (begin >= end || m_candidates.size() == most) return nullptr;
    const bool known = std::any_of(m_candidates.begin(), m_candidates.end(),
                                   [&](const Candidate& c) { return c.begin == begin && c.end == end; });
    if (known) return nullptr;
    Candidate& candidate = m_candidates.emplace_back();
    candidate.begin = begin;
    candidate.end = end;
    candidate.pattern = pattern;
    candidate.add(static_cast<Evidence>(pattern));
    return &candidate;
}

}  // namespace shuyu::pair
