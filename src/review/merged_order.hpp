#pragma once
#include <cstddef>
#include <functional>
#include <vector>

namespace shuyu::review {

/// Things in an order, by numbers. A thing has the same number on every side, and stands once on each.
using Sequence = std::vector<std::size_t>;

/// All things of all sides in one order: that of the base, or of the side that changed it (ours, if both did). What is
/// new on a side follows what it follows there; where both sides have something new at one place, it is merged by
/// is_less(a, b). Nothing is left out, so things that a side removed have to be taken out afterwards.
Sequence merged_order(const Sequence& base, const Sequence& ours, const Sequence& theirs,
                      const std::function<bool(std::size_t, std::size_t)>& is_less);

}  // namespace shuyu::review
