#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.hpp"

namespace shuyu::file {

struct FoundFiles {
    std::vector<std::string> paths;          ///< FOLDER/…/NAME, sorted by their bytes
    std::vector<text::Diagnostic> problems;  ///< folders that could not be read
};

/// The regular files below `folder` whose names end with one of `endings` (".txt"; ASCII case does not matter). Names
/// that begin with a dot (.git, .venv …) are skipped, and so are links: what a link leads to is either found by its
/// own name or lies outside. Same files, same answer, whatever order the disk gives.
FoundFiles find_files(const std::string& folder, std::span<const std::string_view> endings);
/// The same of the folder itself, without those below it.
FoundFiles list_files(const std::string& folder, std::span<const std::string_view> endings);

/// Whether `path` is a folder, or a link to one.
bool is_folder(const std::string& path);
/// Whether `path` is a regular file, or a link to one.
bool is_regular_file(const std::string& path);
/// Whether there is anything at `path`, a link that leads nowhere included.
bool exists(const std::string& path);

}  // namespace shuyu::file
