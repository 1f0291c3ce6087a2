#pragma once
#include <string>
#include <vector>

namespace shuyu::tests {

struct RepositoryFile {
    std::string path;  ///< from the root, with slashes
    std::string text;
};

/// The root of the sources that the tests were built from, without a slash at the end.
std::string repository_root();

/// The names at the top level, sorted, without git's own and what .gitignore leaves out.
std::vector<std::string> top_level();

/// All files below the top level's names, sorted by path.
std::vector<RepositoryFile> repository_files();

}  // namespace shuyu::tests
