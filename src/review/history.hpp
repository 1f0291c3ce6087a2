#pragma once
#include <functional>
#include <string>

#include "file/git_log.hpp"
#include "glossary/location.hpp"
#include "review/glossary_diff.hpp"
#include "text/result.hpp"

namespace shuyu::review {

/// A commit that changed the glossary, and how.
struct HistoryStep {
    file::LoggedCommit commit;
    GlossaryDiff diff;  ///< from the first parent on; of a merge without what another parent has too
};

enum class Walk { on, stop };

/// Goes through the commits reachable from `revision` that changed what the glossary at `location` says, newest first,
/// until `on_step` has seen enough. Follows the files across renames, also of their folder, and across layouts. A
/// commit in which they can't be read (broken, or of an older format) is passed over: what changed there shows with
/// the next one that can be. Each version of a file is parsed once and, but for the first, only where it differs from
/// the one after it.
Result<void> walk_history(const glossary::Location& location, const std::string& revision,
                          const std::function<Walk(const HistoryStep&)>& on_step);

}  // namespace shuyu::review
