#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace shuyu::review {

/// What a text with conflict markers was made of, as far as it tells.
struct ConflictSides {
    std::string ours;
    std::string theirs;
    std::string base;       ///< of conflicts that don't show it: what both sides have around them alone
    bool has_base = false;  ///< every conflict shows it (styles diff3 and zdiff3)
    std::size_t conflicts = 0;
};

/// Takes a text with git's markers apart: styles merge, diff3 and zdiff3, markers of 7 characters and more. Without a
/// conflict all sides are the text. Nothing when a marker has no partner. Linear.
std::optional<ConflictSides> split_conflicts(std::string_view text);

}  // namespace shuyu::review
