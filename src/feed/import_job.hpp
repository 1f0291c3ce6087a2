#pragma once
#include <span>
#include <vector>

#include "feed/import_plan.hpp"
#include "file/file_lock.hpp"
#include "glossary/glossary_files.hpp"
#include "glossary/merge_job.hpp"

namespace shuyu::feed {

struct ImportReport {
    ImportPlan plan;
    std::vector<glossary::FileChange> changes;  ///< of the glossary's files
    bool has_written = false;
    std::vector<text::Diagnostic> warnings;
};

/// Plans the import (import_plan.hpp) and writes the glossary, which is made when it is not there, or with
/// Saving::only_show writes nothing. What could not be read again is not written. All or nothing; errors of reading
/// have a rule, those of writing have none.
Result<ImportReport> import_files(const glossary::Location& location, std::span<const Imported> files,
                                  const ImportChoices& choices, glossary::Saving saving, const file::LockOptions& lock);

}  // namespace shuyu::feed
