#pragma once
#include <optional>

#include "review/three_way_merge.hpp"

namespace shuyu::review {

/// The merge of evidence (rules in three_way_merge.hpp); nothing when one of the sides is no evidence.
std::optional<MergedFile> merge_evidence(const Versions& versions, const MergeContext& context);

}  // namespace shuyu::review
