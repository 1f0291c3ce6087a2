#include "pair/assignment.hpp"

#include <algorithm>
#include <numeric>

#include "pair/model.hpp"

namespace shuyu::pair {
namespace {

bool overlap(const Candidate& a, const Candidate& b) {
    return a.begin < b.end && b.begin < a.end;
}

/// Spans that several fragments may share: variants in one bracket, a list with one gloss.
bool may_share(const Passage& passage, int a, int b) {
    const int group_a = passage.group_of(a);
    if (group_a >= 0 && group_a == passage.group_of(b)) return true;
    for (int i = std::min(a, b) + 1; i < std::max(a, b); ++i)
        if (passage[i].kind != TokenKind::slash && passage[i].kind != TokenKind::fragment &&
            passage[i].kind != TokenKind::symbol && passage[i].kind != TokenKind::quote_open &&
            passage[i].kind != TokenKind::quote_close)
            return false;
    return true;
}

/// Text that has been given to a fragment.
struct Taken {
    std::size_t fragment = 0;
    const Candidate* candidate = nullptr;
};

constexpr std::size_t most_taken = 64;  // only neighbours can collide

double highest(std::span<const Candidate> candidates) {
    double best = 0;
    for (const Candidate& candidate : candidates) best = std::max(best, candidate.probability);
    return best;
}

bool is_free(const Passage& passage, std::size_t fragment, const Candidate& candidate, std::span<const Taken> taken) {
    return std::none_of(taken.begin(), taken.end(), [&](const Taken& other) {
        return other.fragment != fragment && overlap(candidate, *other.candidate) &&
               !may_share(passage, passage.token_of(static_cast<int>(fragment)),
                          passage.token_of(static_cast<int>(other.fragment)));
    });
}

/// A fragment that is the only one of its passage: nobody takes anything from it.
Assignment alone(std::span<const Candidate> candidates) {
    Assignment own;
    own.is_free.set();
    own.chosen = best_candidate(candidates, [](std::size_t) { return true; });
    return own;
}

}  // namespace

std::vector<Assignment> assign(const Passage& passage, std::span<const Proposals> proposals) {
    if (proposals.size() == 1) return {alone(proposals.front().all())};
    std::vector<double> best(proposals.size());
    for (std::size_t i = 0; i < proposals.size(); ++i) best[i] = highest(proposals[i].all());
    std::vector<std::size_t> order(proposals.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return best[a] > best[b]; });
    std::vector<Assignment> all(proposals.size());
    std::vector<Taken> taken;
    for (const std::size_t i : order) {
        const auto candidates = proposals[i].all();
        for (std::size_t k = 0; k < candidates.size(); ++k)
            all[i].is_free[k] = is_free(passage, i, candidates[k], taken);
        const int index = best_candidate(candidates, [&](std::size_t k) { return all[i].is_free[k]; });
        if (index < 0) continue;
        all[i].chosen = index;
        if (taken.size() == most_taken) taken.erase(taken.begin());
        taken.push_back({i, &candidates[static_cast<std::size_t>(index)]});
    }
    return all;
}

}  // namespace shuyu::pair
