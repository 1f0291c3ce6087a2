#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace shuyu::file {

/// "a/b" of "a/b/c", "." of "c", "/" of "/c".
std::string folder_of(std::string_view path);
/// "c" of "a/b/c".
std::string name_of(std::string_view path);

/// Absolute path without links, "." and "..". What does not exist yet at the end is kept as it is, so that a file to
/// be made has a real path too.
Result<std::string> real_path(const std::string& path);

/// The real path that writing to `path` changes: links are followed (at most 40), a dangling one leads to the file
/// that it names. The folder must exist.
Result<std::string> link_target(const std::string& path);

/// The nearest folder at or above `path` that holds `.git` (a folder, or the file of a linked work tree), as a real
/// path; nothing outside of any work tree.
std::optional<std::string> work_tree_root(const std::string& path);

/// `path` as seen from `folder` when it lies below it: "articles/a.txt"; nothing otherwise. Both are real paths.
std::optional<std::string> path_below(const std::string& folder, const std::string& path);

/// Makes the folders of `relative` ("evidence/articles") below `folder` where they are missing. A link among them is
/// refused, as is ".." : what is written there must stay below.
Result<void> make_folders_below(const std::string& folder, const std::string& relative);

/// Removes the folders of `relative` below `folder` that are empty, from the innermost on.
void remove_empty_folders_below(const std::string& folder, std::string relative);

}  // namespace shuyu::file
