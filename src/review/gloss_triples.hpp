#pragma once
#include <vector>

#include "glossary/model.hpp"

namespace shuyu::review {

/// One gloss in three versions of an entry; nullptr: not there. At least one is.
struct GlossTriple {
    const glossary::Gloss* base = nullptr;
    const glossary::Gloss* ours = nullptr;
    const glossary::Gloss* theirs = nullptr;
};

/// Which glosses of the three lists are the same one: by spelling, then by key (text::gloss_key); then a decided one
/// that a side respelled, letters of it in common (word_diff.hpp), and left as it was otherwise. In the order of the
/// base, then what is new. O(glosses²).
std::vector<GlossTriple> gloss_triples(const std::vector<glossary::Gloss>& base,
                                       const std::vector<glossary::Gloss>& ours,
                                       const std::vector<glossary::Gloss>& theirs);

}  // namespace shuyu::review
