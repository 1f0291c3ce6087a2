#pragma once
#include <optional>

#include "review/entry_match.hpp"
#include "review/glossary_diff.hpp"

namespace shuyu::review {

/// What changed in one entry; nothing when both sides mean the same.
std::optional<TermChange> term_diff(const EntryPair& pair);

}  // namespace shuyu::review
