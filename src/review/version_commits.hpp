#pragma once
#include <string>
#include <vector>

#include "glossary/location.hpp"
#include "text/result.hpp"

namespace shuyu::review {

/// A commit whose difference of a main file has a line that could set the version.
struct VersionCommit {
    std::string commit;  ///< full name
    std::string date;    ///< of the author, in ISO form: 2026-11-28
    std::string author;
};

/// Paths from the root under which the main file of the glossary may stand; for a folder those of both layouts, of
/// which the first that is there is the main one.
std::vector<std::string> main_paths(const glossary::Location& location);

/// Those that lead to `revision`, newest first; a rename of the file counts as making it. One run of git.
Result<std::vector<VersionCommit>> commits_with_version(const glossary::Location& location,
                                                        const std::string& revision);

}  // namespace shuyu::review
