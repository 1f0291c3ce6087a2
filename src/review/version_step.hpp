#pragma once
#include "review/entry_match.hpp"
#include "review/glossary_diff.hpp"

namespace shuyu::review {

/// The step that a change calls for, for those who use the glossary (DESIGN.md, "Version"). Major: a preferred gloss
/// changed, removed or no longer preferred; a decided term removed, or renamed without the old spelling as a variant.
/// Minor: a term or gloss preferred or admitted anew; an admitted one that is not any more. Patch: all else.
Step step_of(const TermChange& change, const EntryPair& pair);

}  // namespace shuyu::review
