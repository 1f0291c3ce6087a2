#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"

namespace shuyu::glossary {

/// Main files of a glossary in a folder.
inline constexpr const char* usual_file_name = "terms.yaml";      ///< of one that is one file
inline constexpr const char* header_file_name = "glossary.yaml";  ///< of one with a file per term

/// Whether the bytes of a YAML file look like a glossary, entries or an entry: a line begins with one of their keys.
bool holds_terms(std::string_view bytes);

/// Where a glossary and its evidence are. The files need not exist.
struct Location {
    std::string path;        ///< of the glossary's main file, as it is shown
    std::string folder;      ///< real path of its folder
    std::string name;        ///< of the main file in the folder
    bool is_folder = false;  ///< the YAML files of the folder together are the glossary (glossary_files.hpp)
    std::string
        evidence;      ///< folder of the evidence below `folder`: "evidence" for terms.yaml, "x.evidence" for x.yaml
    std::string root;  ///< real path from which articles are named: the work tree's root, else `folder`
};

enum class MissingFolder { create, refuse };

/// The glossary at `chosen` (a file, or a folder), else `glossary/` of the git work tree in which one stands. The main
/// file of a folder is glossary.yaml where there is one, else terms.yaml, else the first YAML file with terms, else
/// terms.yaml to be made. The last folder of the path may be made.
Result<Location> locate(const std::optional<std::string>& chosen, MissingFolder missing);

/// The names of all files of the glossary below its folder, the main one first, the others by their bytes: those of
/// `terms/` where the main file is glossary.yaml, and the YAML files beside it that have a list `terms` and no folder
/// of evidence of their own. A glossary that is a file has one name.
Result<std::vector<std::string>> file_names(const Location& location);

/// The name under which the article at `path` is known in the glossary: its path from the root, else its file name;
/// standard input ("-") is named by `hash`, so that two of them don't replace each other.
std::string article_name(const Location& location, const std::string& path, const std::string& hash);

}  // namespace shuyu::glossary
