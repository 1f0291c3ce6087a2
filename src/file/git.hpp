#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"

/// What we ask git. No argument of ours is ever taken for an option: revisions are resolved first, names follow "--".
namespace shuyu::file {

/// Standard output of `git -C folder ARGUMENTS…`; git's own message as the error (rule "git") when it fails.
Result<std::string> run_git(const std::string& folder, std::vector<std::string> arguments, std::string_view input = {});

/// The full name of the commit that `revision` (a branch, tag, HEAD~1, …) means in the work tree `root`.
Result<std::string> resolve_commit(const std::string& root, const std::string& revision);

/// The bytes of the file at `path` (from the root, with slashes) in a commit; nothing when it is not there.
Result<std::optional<std::string>> file_in_commit(const std::string& root, const std::string& commit,
                                                  const std::string& path);

/// The bytes of each object, named as git does ("COMMIT:PATH", the path from the root), nothing for what is not there.
/// One run of git, however many.
Result<std::vector<std::optional<std::string>>> objects(const std::string& root, const std::vector<std::string>& names);

struct CommittedFile {
    std::string path;  ///< from the root
    std::string bytes;
};

/// All files below `folder` (from the root, "." for the root; itself when it is a file) in a commit, by path; only
/// those with is_wanted(path) where that is given. Two runs of git, however many files.
Result<std::vector<CommittedFile>> files_in_commit(const std::string& root, const std::string& commit,
                                                   const std::string& folder,
                                                   const std::function<bool(const std::string&)>& is_wanted = {});

/// The bytes of the blobs of these names, in their order; all must be there. One run of git.
Result<std::vector<std::string>> read_blobs(const std::string& root, const std::vector<std::string>& names);

}  // namespace shuyu::file
