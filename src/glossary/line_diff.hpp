#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace shuyu::glossary {

/// The lines of a text with their line ends.
using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text);

/// A run of lines [a, a_end) that became [b, b_end).
struct LineHunk {
    std::size_t a, a_end, b, b_end;
};

/// What changed from a to b, in order. O(lines × differences); beyond 2,000 differences all between the first and the
/// last is one hunk.
std::vector<LineHunk> find_line_hunks(const Lines& a, const Lines& b);

}  // namespace shuyu::glossary
