#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"

/// What git knows of the past of files.
namespace shuyu::file {

/// A file that a commit made, changed or removed.
struct LoggedFile {
    std::string path;                 ///< from the root; of a renamed file the new one
    std::string old_path;             ///< of a renamed file; else the same as `path`
    std::vector<std::string> before;  ///< name of the blob in each parent, in their order; empty: not there
    std::string after;                ///< the same in the commit
};

struct LoggedCommit {
    std::string name;     ///< in full
    std::string author;   ///< as it was written: not safe to print
    std::string date;     ///< YYYY-MM-DD, the author's
    std::string subject;  ///< not safe to print either
    std::vector<LoggedFile> files;

    /// The first ten digits of the name.
    std::string short_name() const { return name.substr(0, 10); }
};

/// The commits reachable from `revision` that touch a file of `pathspecs`, newest first, no child after its parent. Of
/// a merge those files alone that are unlike all its parents'. Renames are not followed. One run of git.
Result<std::vector<LoggedCommit>> log_files(const std::string& root, const std::string& revision,
                                            const std::vector<std::string>& pathspecs);

/// All that the one commit changed, with renames recognised by git's rules. One run of git.
Result<std::vector<LoggedFile>> renamed_files(const std::string& root, const std::string& commit);

/// "glossary/terms.yaml" as a pathspec that means just that.
std::string literal_pathspec(std::string_view path);

}  // namespace shuyu::file
