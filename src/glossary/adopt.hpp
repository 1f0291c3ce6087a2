#pragma once
#include <vector>

#include "glossary/glossary_text.hpp"

namespace shuyu::glossary {

struct Adoption {
    Changes changes;
    std::size_t added = 0;                    ///< entries
    std::size_t changed = 0;                  ///< entries that say more than before
    std::vector<text::Diagnostic> conflicts;  ///< what the other one says otherwise: ours stays
};

/// What has to change in `ours` so that it also says what `theirs` says: entries and glosses that it lacks with their
/// statuses, decisions on candidates, fields that are empty. Nothing that `ours` says is changed; where both decided
/// differently, that is a conflict with its place in `theirs`.
Adoption adopt(const GlossaryText& ours, const GlossaryText& theirs);

}  // namespace shuyu::glossary
