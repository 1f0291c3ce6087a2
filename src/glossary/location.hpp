#pragma once
#include <optional>
#include <string>

#include "text/result.hpp"

namespace shuyu::glossary {

/// Where a glossary and its evidence are. The files need not exist.
struct Location {
    std::string path;    ///< of the glossary's file, as it is shown
    std::string folder;  ///< real path of its folder
    std::string name;    ///< of the file in the folder
    std::string
        evidence;      ///< folder of the evidence below `folder`: "evidence" for terms.yaml, "x.evidence" for x.yaml
    std::string root;  ///< real path from which articles are named: the work tree's root, else `folder`
};

enum class MissingFolder { create, refuse };

/// The glossary at `chosen` (a file, or a folder with terms.yaml), else `glossary/terms.yaml` of the git work tree in
/// which one stands. The last folder of the path may be made.
Result<Location> locate(const std::optional<std::string>& chosen, MissingFolder missing);

/// The name under which the article at `path` is known in the glossary: its path from the root, else its file name;
/// standard input ("-") is named by `hash`, so that two of them don't replace each other.
std::string article_name(const Location& location, const std::string& path, const std::string& hash);

}  // namespace shuyu::glossary
