#include "text/line_index.hpp"

#include <algorithm>
#include <cstring>

#include "text/utf8.hpp"

namespace shuyu::text {
namespace {

/// Whether the line ends with the byte at `at`: LF, or a CR that no LF follows.
bool ends_line(std::string_view text, std::size_t at) {
    return text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
}

}  // namespace

LineColumn LineIndex::at(std::size_t offset) {
    offset = std::min(offset, m_text.size());
    if (offset < m_offset) *this = LineIndex(m_text);
    const std::string_view step = m_text.substr(m_offset, offset - m_offset);
    std::size_t line_begin = std::string_view::npos;
    if (std::memchr(step.data(), '\r', step.size()) == nullptr) {  // the common case, vectorised by the library
        const auto lines = static_cast<std::size_t>(std::count(step.begin(), step.end(), '\n'));
        m_line += lines;
        if (lines > 0) line_begin = step.rfind('\n') + 1;
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
