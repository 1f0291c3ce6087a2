#include "pair/best_glosses.hpp"

namespace shuyu::pair {

void BestGlosses::add(std::string_view fragment, const Occurrence& occurrence) {
    const Occurrence*& known = m_best.try_emplace(fragment, &occurrence).first->second;
    if (occurrence.confidence > known->confidence) known = &occurrence;
}

void BestGlosses::add(const std::vector<Occurrence>& part) {
    for (const Occurrence& occurrence : part)
        if (!occurrence.gloss.empty()) add(occurrence.fragment, occurrence);
}

void BestGlosses::add(const BestGlosses& later) {
    for (const auto& [fragment, occurrence] : later.m_best) add(fragment, *occurrence);
}

void BestGlosses::resolve(std::vector<Occurrence>& found) const {
    for (Occurrence& occurrence : found) {
        if (!occurrence.gloss.empty()) continue;
        if (const auto known = m_best.find(occurrence.fragment); known != m_best.end())
            occurrence.resolved = known->second->gloss;
    }
}

}  // namespace shuyu::pair
