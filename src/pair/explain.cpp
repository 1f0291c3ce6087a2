#include "pair/explain.hpp"

#include <algorithm>

#include "pair/gloss_text.hpp"

namespace shuyu::pair {

std::vector<ExplainedCandidate> explain(const Passage& passage, std::span<const Candidate> candidates, int chosen) {
    std::vector<ExplainedCandidate> all;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& c = candidates[i];
        ExplainedCandidate& one = all.emplace_back();
        one.gloss = gloss_text(passage.text(c.begin, c.end));
        one.pattern = to_string(c.pattern);
        one.score = c.score;
        one.probability = c.probability;
        one.is_chosen = static_cast<int>(i) == chosen;
        for (const Observation& seen : c.seen())
            one.evidence.push_back({to_string(seen.evidence), seen.value, weight_of(seen.evidence)});
    }
    return all;
}

void sort_by_probability(std::vector<ExplainedCandidate>& candidates) {
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.probability > b.probability; });
}

std::vector<std::string> supporting_evidence(std::vector<Observation> seen) {
    const auto strength = [](const Observation& one) { return weight_of(one.evidence) * one.value; };
    std::erase_if(seen, [&](const Observation& one) { return strength(one) <= 0; });
    std::stable_sort(seen.begin(), seen.end(),
                     [&](const Observation& a, const Observation& b) { return strength(a) > strength(b); });
    std::vector<std::string> names;
    for (const Observation& one : seen) names.emplace_back(to_string(one.evidence));
    return names;
}

}  // namespace shuyu::pair
