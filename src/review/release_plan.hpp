#pragma once
#include <string>

#include "glossary/glossary_text.hpp"
#include "review/glossary_diff.hpp"
#include "review/last_release.hpp"
#include "text/result.hpp"

namespace shuyu::review {

/// What a release would be.
struct ReleasePlan {
    std::string since;    ///< name of the last release; empty: this is the first
    GlossaryDiff diff;    ///< from the last release on
    Version old_version;  ///< of the last release
    Version version;      ///< of this one: a higher one that a person wrote stays
    bool is_set = false;  ///< whether the glossary says so already

    bool is_due() const { return diff.step != Step::none && !is_set; }
};

/// The plan from what changed since the last release; without one all of the glossary is new, and its version stays.
/// Fails when a version is not three numbers.
Result<ReleasePlan> plan_release(const std::optional<Release>& last, const glossary::GlossaryText& now);

}  // namespace shuyu::review
