#include "cli/nearest_name.hpp"

#include <algorithm>
#include <vector>

namespace shuyu::cli {
namespace {

/// Damerau-Levenshtein distance (optimal string alignment), O(a·b).
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = cost[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return cost[a.size()][b.size()];
}

}  // namespace

std::string nearest_name(std::string_view typed, std::span<const std::string> names) {
    constexpr std::size_t longest = 64;  // no name of ours is longer, and the cost is quadratic
    if (typed.size() > longest) return {};
    std::size_t best = std::max<std::size_t>(1, typed.size() / 3) + 1;
    std::string nearest;
    for (const std::string& name : names) {
        const std::size_t distance = edit_distance(typed, name);
        if (distance >= best || distance >= name.size()) continue;
        best = distance;
        nearest = name;
    }
    return nearest;
}

std::string suggestion(std::string_view typed, std::span<const std::string> names, std::string otherwise) {
    const std::string nearest = nearest_name(typed, names);
    return nearest.empty() ? otherwise : "did you mean " + nearest + "?";
}

}  // namespace shuyu::cli
