#include "review/gloss_match.hpp"

#include <algorithm>

#include "review/word_diff.hpp"
#include "text/normalize.hpp"

namespace shuyu::review {
namespace {

using glossary::Gloss;

/// Pairs each gloss without a partner with the first free one that is like it.
template <class IsLike>
void pair_up(std::vector<GlossPair>& pairs, std::vector<const Gloss*>& old, const IsLike& is_like) {
    for (GlossPair& pair : pairs) {
        if (pair.before != nullptr) continue;
        const auto found = std::find_if(old.begin(), old.end(), [&](const Gloss* gloss) {
            return gloss != nullptr && is_like(*gloss, *pair.after);
        });
        if (found == old.end()) continue;
        pair.before = *found;
        *found = nullptr;
    }
}

bool looks_renamed(const Gloss& before, const Gloss& after) {
    return before.status == after.status && are_alike(text::gloss_key(before.gloss), text::gloss_key(after.gloss));
}

}  // namespace

std::vector<GlossPair> matched_glosses(const glossary::Term& before, const glossary::Term& after) {
    std::vector<GlossPair> pairs;
    for (const Gloss& gloss : after.glosses) pairs.push_back({nullptr, &gloss});
    std::vector<const Gloss*> old;
    for (const Gloss& gloss : before.glosses) old.push_back(&gloss);
    pair_up(pairs, old, [](const Gloss& a, const Gloss& b) { return a.gloss == b.gloss; });
    pair_up(pairs, old,
            [](const Gloss& a, const Gloss& b) { return text::gloss_key(a.gloss) == text::gloss_key(b.gloss); });
    pair_up(pairs, old, looks_renamed);
    for (const Gloss* gloss : old)
        if (gloss != nullptr) pairs.push_back({gloss, nullptr});
    return pairs;
}

}  // namespace shuyu::review
