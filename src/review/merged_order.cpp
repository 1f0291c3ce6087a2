#include "review/merged_order.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace shuyu::review {
namespace {

using Set = std::unordered_set<std::size_t>;
using Runs = std::unordered_map<std::size_t, Sequence>;

constexpr std::size_t beginning = std::numeric_limits<std::size_t>::max();

Sequence those_in(const Set& wanted, const Sequence& sequence) {
    Sequence kept;
    std::copy_if(sequence.begin(), sequence.end(), std::back_inserter(kept),
                 [&](std::size_t thing) { return wanted.contains(thing); });
    return kept;
}

/// The things of the base as a side orders them.
struct Ordered {
    Sequence sequence;
    bool is_changed = false;
};

Ordered ordered_by(const Sequence& base, const Sequence& side) {
    const Sequence kept = those_in(Set(base.begin(), base.end()), side);
    const Set there(kept.begin(), kept.end());
    Ordered ordered;
    ordered.is_changed = those_in(there, base) != kept;
    if (!ordered.is_changed) {
        ordered.sequence = base;
        return ordered;
    }
    Runs removed;  // behind what they stood behind
    std::size_t last = beginning;
    for (const std::size_t thing : base)
        if (there.contains(thing))
            last = thing;
        else
            removed[last].push_back(thing);
    ordered.sequence = removed[beginning];
    for (const std::size_t thing : kept) {
        ordered.sequence.push_back(thing);
        ordered.sequence.insert(ordered.sequence.end(), removed[thing].begin(), removed[thing].end());
    }
    return ordered;
}

/// What a side has beside the known things, by the known one that it follows.
Runs additions(const Set& known, const Sequence& side) {
    Runs runs;
    std::size_t last = beginning;
    for (const std::size_t thing : side)
        if (known.contains(thing))
            last = thing;
        else
            runs[last].push_back(thing);
    return runs;
}

}  // namespace

Sequence merged_order(const Sequence& base, const Sequence& ours, const Sequence& theirs,
                      const std::function<bool(std::size_t, std::size_t)>& is_less) {
    const Ordered by_ours = ordered_by(base, ours);
    const Ordered by_theirs = ordered_by(base, theirs);
    const Sequence& known = by_ours.is_changed ? by_ours.sequence : by_theirs.sequence;
    const Set known_set(known.begin(), known.end());
    Runs our_runs = additions(known_set, ours);
    Runs their_runs = additions(known_set, theirs);
    Sequence merged;
    Set is_placed;
    const auto place_run = [&](std::size_t behind) {
        const Sequence& a = our_runs[behind];
        const Sequence& b = their_runs[behind];
        Sequence both;
        std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both), is_less);
        for (const std::size_t thing : both)
            if (is_placed.insert(thing).second) merged.push_back(thing);
    };
    place_run(beginning);
    for (const std::size_t thing : known) {
        merged.push_back(thing);
        place_run(thing);
    }
    return merged;
}

}  // namespace shuyu::review
