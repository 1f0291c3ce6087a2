#pragma once
#include <string>
#include <vector>

#include "file/file_lock.hpp"
#include "review/three_way_merge.hpp"
#include "text/result.hpp"

namespace shuyu::review {

enum class Saving { save, only_tell };

struct ResolvedFile {
    std::size_t found = 0;  ///< conflicts that the file had
    std::size_t left = 0;   ///< those that people have to decide
    bool is_written = false;
    std::vector<text::Diagnostic> notes;  ///< the conflicts that are left, or were decided for one side

    std::size_t resolved() const { return found > left ? found - left : 0; }
};

/// Merges a file that git, or a hosting service, left with conflicts, by entries (three_way_merge.hpp); the file gets
/// the result, atomically, and is not added to git's index.
///
/// Where git knows the versions (the file is unmerged) and nobody has edited the file since, they are merged anew.
/// Otherwise the sides are read out of the markers, so that what was resolved by hand stays, with the base that git or
/// the markers tell. A file without a conflict is left alone. Fails when the sides can't be read, or one of them
/// removed the file.
Result<ResolvedFile> resolve_file(const std::string& path, Saving saving, Conflicts conflicts,
                                  const file::LockOptions& lock);

}  // namespace shuyu::review
