#pragma once
#include <vector>

#include "glossary/model.hpp"

namespace shuyu::review {

/// A gloss before and after; nullptr: not there. At least one is.
struct GlossPair {
    const glossary::Gloss* before = nullptr;
    const glossary::Gloss* after = nullptr;
};

/// Pairs the glosses of an entry: by spelling, then by key (text::gloss_key), then those that look renamed: the same
/// status, and half of the words or two thirds of the letters in common. First those of `after` in their order, then
/// the removed ones. O(glosses²).
std::vector<GlossPair> matched_glosses(const glossary::Term& before, const glossary::Term& after);

}  // namespace shuyu::review
