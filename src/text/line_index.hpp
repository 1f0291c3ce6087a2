#pragma once
#include <cstddef>
#include <string_view>

namespace shuyu::text {

struct LineColumn {
    std::size_t line = 1;    ///< 1-based
    std::size_t column = 1;  ///< 1-based, code points

    bool operator==(const LineColumn&) const = default;
};

/// Turns byte offsets of a text into lines and columns; LF, CR LF and CR end a line. Made for offsets that rise: each
/// call reads on from the last one, so that a whole pass over a file costs one pass over its bytes; an earlier offset
/// starts again at the top. Columns are counted from the line's beginning each time, also on from the last offset.
class LineIndex {
public:
    explicit LineIndex(std::string_view text) : m_text(text) {}

    /// Place of the byte at `offset` (≤ text.size()).
    LineColumn at(std::size_t offset);

private:
    std::string_view m_text;
    std::size_t m_offset = 0;  ///< counted up to here
    std::size_t m_line = 1;
    std::size_t m_column = 1;
};

}  // namespace shuyu::text
