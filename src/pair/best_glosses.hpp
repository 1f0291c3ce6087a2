#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "pair/occurrence.hpp"

namespace shuyu::pair {

/// The best gloss that an article gives each fragment, for the places where the fragment has none of its own.
class BestGlosses {
public:
    /// Takes the glosses of a part of the article; parts in text order, since of equals the first is kept. The
    /// occurrences must stay where they are while this is used.
    void add(const std::vector<Occurrence>& part);
    /// Takes what was gathered from the parts that follow.
    void add(const BestGlosses& later);

    /// Sets Occurrence::resolved of those without a gloss.
    void resolve(std::vector<Occurrence>& found) const;

private:
    void add(std::string_view fragment, const Occurrence& occurrence);

    std::unordered_map<std::string_view, const Occurrence*> m_best;
};

}  // namespace shuyu::pair
