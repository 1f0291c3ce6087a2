#include "text/line_index.hpp"

#include <algorithm>

#include "text/utf8.hpp"
#include "text/vectorised.hpp"

namespace shuyu::text {
namespace {

/// Whether the line ends with the byte at `at`: LF, or a CR that no LF follows.
bool ends_line(std::string_view text, std::size_t at) {
    return text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
}

struct LineEnds {
    std::size_t lf = 0;
    std::size_t cr = 0;
};

/// In strides of which each count fits a byte, so that the compiler counts many bytes at once.
SHUYU_VECTORISED LineEnds count_line_ends(std::string_view text) {
    constexpr std::size_t stride = 128;
    LineEnds ends;
    for (std::size_t begin = 0; begin < text.size(); begin += stride) {
        const std::string_view part = text.substr(begin, stride);
        unsigned char lf = 0, cr = 0;
        for (const char c : part) {
            lf = static_cast<unsigned char>(lf + (c == '\n'));
            cr = static_cast<unsigned char>(cr + (c == '\r'));
        }
        ends.lf += lf;
        ends.cr += cr;
    }
    return ends;
}

}  // namespace

LineColumn LineIndex::at(std::size_t offset) {
    offset = std::min(offset, m_text.size());
    if (offset < m_offset) *this = LineIndex(m_text);
    const std::string_view step = m_text.substr(m_offset, offset - m_offset);
    std::size_t line_begin = std::string_view::npos;
    const LineEnds ends = count_line_ends(step);
    if (ends.cr == 0) {  // the common case
        m_line += ends.lf;
        if (ends.lf > 0) line_begin = step.rfind('\n') + 1;
    } else {
        for (std::size_t i = 0; i < step.size(); ++i) {
            if (!ends_line(m_text, m_offset + i)) continue;
            ++m_line;
            line_begin = i + 1;
        }
    }
    if (line_begin != std::string_view::npos) m_column = 1;
    m_column += count_code_points(line_begin == std::string_view::npos ? step : step.substr(line_begin));
    m_offset = offset;
    return {m_line, m_column};
}

}  // namespace shuyu::text
