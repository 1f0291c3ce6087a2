#include "pair/agreement.hpp"

#include <algorithm>
#include <cmath>

#include "pair/evidence.hpp"
#include "pair/explain.hpp"
#include "pair/model.hpp"
#include "text/normalize.hpp"

namespace shuyu::pair {
namespace {

constexpr Evidence agrees = Evidence::agrees_elsewhere;

/// Probabilities after each possible gloss gained by its support; what is left of 1 is "no gloss".
std::vector<double> weigh(const std::vector<PossibleGloss>& glosses, const std::vector<double>& supports) {
    std::vector<double> weighed;
    double none = 1;
    double sum = 0;
    for (std::size_t i = 0; i < glosses.size(); ++i) {
        none -= glosses[i].probability;
        weighed.push_back(glosses[i].probability * std::exp(weight_of(agrees) * supports[i]));
        sum += weighed.back();
    }
    sum += std::max(none, 0.0);
    for (double& probability : weighed) probability /= sum;
    return weighed;
}

void set_gloss(Occurrence& occurrence, const PossibleGloss& gloss, double probability, double support) {
    occurrence.gloss = gloss.gloss;
    occurrence.gloss_at = gloss.place;
    occurrence.pattern = gloss.pattern;
    occurrence.confidence = probability;
    occurrence.kind = gloss.kind;
    if (gloss.seen.empty()) return;
    std::vector<Observation> seen = gloss.seen;
    seen.push_back({agrees, static_cast<float>(support)});
    occurrence.remarks.write().evidence = supporting_evidence(std::move(seen));
}

void explain(std::vector<ExplainedCandidate>& candidates, const std::vector<PossibleGloss>& glosses,
             const std::vector<double>& supports, const std::vector<double>& weighed, std::size_t chosen) {
    for (ExplainedCandidate& candidate : candidates) candidate.is_chosen = false;
    for (std::size_t i = 0; i < glosses.size(); ++i)
        for (ExplainedCandidate& candidate : candidates) {
            if (candidate.gloss != glosses[i].gloss || candidate.pattern != glosses[i].pattern) continue;
            candidate.probability = weighed[i];
            candidate.is_chosen = i == chosen;
            if (supports[i] > 0)
                candidate.evidence.push_back({to_string(agrees), static_cast<float>(supports[i]), weight_of(agrees)});
        }
    sort_by_probability(candidates);
}

}  // namespace

void Agreement::note(Support& support, double probability, const Occurrence& holder) {
    if (probability > support.best || support.holder == nullptr) {
        support.second = support.best;
        support.best = probability;
        support.holder = &holder;
    } else {
        support.second = std::max(support.second, probability);
    }
}

void Agreement::ask(const std::vector<Occurrence>& found, const std::vector<OpenOccurrence>& open) {
    for (const OpenOccurrence& one : open) {
        const Occurrence& occurrence = found[one.index];
        Supports& supports = m_asked[occurrence.fragment];
        for (const PossibleGloss& gloss : one.glosses) note(supports[gloss.key], gloss.probability, occurrence);
    }
}

std::vector<Agreement::Answer> Agreement::answers_in(const std::vector<Occurrence>& found) {
    std::vector<Answer> answers;
    if (m_asked.empty()) return answers;
    for (const Occurrence& occurrence : found) {
        if (occurrence.confidence < sure_probability) continue;
        const auto asked = m_asked.find(occurrence.fragment);
        if (asked == m_asked.end()) continue;
        const auto known = asked->second.find(text::gloss_key(occurrence.gloss));
        if (known != asked->second.end()) answers.push_back({&known->second, &occurrence});
    }
    return answers;
}

void Agreement::take(const std::vector<Answer>& answers) {
    for (const Answer& answer : answers) note(*answer.support, answer.occurrence->confidence, *answer.occurrence);
}

void Agreement::settle(std::vector<Occurrence>& found, const std::vector<OpenOccurrence>& open) const {
    for (const OpenOccurrence& one : open) {
        Occurrence& occurrence = found[one.index];
        const Supports& known = m_asked.at(occurrence.fragment);
        std::vector<double> supports;
        for (const PossibleGloss& gloss : one.glosses) {
            const Support& support = known.at(gloss.key);
            supports.push_back(support.holder == &occurrence ? support.second : support.best);
        }
        if (std::all_of(supports.begin(), supports.end(), [](double support) { return support == 0; })) continue;
        const std::vector<double> weighed = weigh(one.glosses, supports);
        const auto best = std::max_element(weighed.begin(), weighed.end());
        double sum = 0;
        for (const double probability : weighed) sum += probability;
        const auto chosen = static_cast<std::size_t>(best - weighed.begin());
        const bool is_settled = is_likely(*best, sum);
        if (is_settled)
            set_gloss(occurrence, one.glosses[chosen], *best, supports[chosen]);
        else
            occurrence.drop_gloss();
        if (!occurrence.remarks.read().candidates.empty())
            explain(occurrence.remarks.write().candidates, one.glosses, supports, weighed,
                    is_settled ? chosen : one.glosses.size());
    }
}

}  // namespace shuyu::pair
