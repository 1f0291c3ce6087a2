#include "pair/candidate.hpp"

#include <algorithm>

namespace shuyu::pair {

void Candidate::add(Evidence evidence, double value) {
    if (count == most_observations || value == 0) return;
    observations[count++] = {evidence, static_cast<float>(value)};
    score += weight_of(evidence) * value;
}

bool Candidate::has(Evidence evidence) const {
    return std::any_of(seen().begin(), seen().end(), [&](const Observation& o) { return o.evidence == evidence; });
}

void Candidate::drop(Evidence evidence) {
    for (std::uint8_t i = 0; i < count; ++i) {
        if (observations[i].evidence != evidence) continue;
        score -= weight_of(evidence) * static_cast<double>(observations[i].value);
        std::copy(observations.begin() + i + 1, observations.begin() + count, observations.begin() + i);
        --count;
        return;
    }
}

void Proposals::keep_best_of_each_span() {
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        for (std::size_t k = i + 1; k < m_candidates.size();) {
            if (m_candidates[k].begin != m_candidates[i].begin || m_candidates[k].end != m_candidates[i].end) {
                ++k;
                continue;
            }
            if (m_candidates[k].score > m_candidates[i].score) m_candidates[i] = m_candidates[k];
            m_candidates.erase(m_candidates.begin() + static_cast<std::ptrdiff_t>(k));
        }
    }
}

Candidate* Proposals::propose(int begin, int end, Pattern pattern) {
    if (begin >= end || m_candidates.size() == most) return nullptr;
    const bool known = std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate& c) {
        return c.begin == begin && c.end == end && c.pattern == pattern;
    });
    if (known) return nullptr;
    Candidate& candidate = m_candidates.emplace_back();
    candidate.begin = begin;
    candidate.end = end;
    candidate.pattern = pattern;
    candidate.add(static_cast<Evidence>(pattern));
    return &candidate;
}

}  // namespace shuyu::pair
