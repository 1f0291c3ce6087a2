#pragma once
#include <string>
#include <string_view>

namespace shuyu::review {

/// What three-way merges of lines give where both sides changed the same place differently.
struct LineMerge {
    std::string text;       ///< there merged by the keys of YAML where these tell the lines apart, else as ours
    bool is_clean = false;  ///< there is no such place
};

/// Both sides' changes of `base`, line by line. Changes that touch each other count as one place, as for git. Costs as
/// line_diff.hpp says.
LineMerge merge_lines(std::string_view base, std::string_view ours, std::string_view theirs);

}  // namespace shuyu::review
