#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "file/atomic_file.hpp"
#include "glossary/draft.hpp"
#include "glossary/glossary_files.hpp"
#include "glossary/location.hpp"
#include "glossary/merge_job.hpp"

namespace shuyu::glossary {

/// A gloss whose status is another one now.
struct StatusChange {
    std::string term;
    std::string gloss;
    std::optional<Status> before;  ///< nothing: it was not there
    std::optional<Status> after;   ///< nothing: it is gone

    bool operator==(const StatusChange&) const = default;
};

/// In the order of the file.
std::vector<StatusChange> status_changes(const GlossaryText& glossary, const Changes& changes);

struct ChangeReport {
    std::vector<StatusChange> decided;
    std::size_t entries = 0;          ///< changed or removed
    std::vector<FileChange> changes;  ///< of the glossary's files; texts only with Saving::only_show
    bool has_written = false;
    std::vector<text::Diagnostic> warnings;
};

/// Takes decisions into a draft of the glossary and writes it (Saving::only_show: shows it only). What can't be read
/// again afterwards (limits.hpp) is refused. All or nothing; `decide` may be called several times, each time anew.
Result<ChangeReport> take_decisions(const Location& location, const file::LockOptions& lock, Saving saving,
                                    const std::function<Result<void>(Draft&)>& decide);

}  // namespace shuyu::glossary
