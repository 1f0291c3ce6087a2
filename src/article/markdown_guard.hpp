#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace shuyu::article {

/// A copy of a Markdown text, of the same length, without what makes md4c's work grow with the square of the input:
/// reference definitions longer than 4 KiB (copied at each use) and tables wider than 128 columns (each short row is
/// filled up). The byte that makes them what they are, a colon or a dash, is another in the copy. Nothing
/// where there is none of these, as in any honest text. Linear.
std::optional<std::string> without_multipliers(std::string_view markdown);

}  // namespace shuyu::article
