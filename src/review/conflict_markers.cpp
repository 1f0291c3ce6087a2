#include "review/conflict_markers.hpp"

#include "glossary/line_diff.hpp"

namespace shuyu::review {
namespace {

constexpr std::size_t least_marker = 7;

/// How often `c` stands at the beginning of a line that is a marker of it; 0 for any other line.
std::size_t marker_size(std::string_view line, char c) {
    while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t end = line.find_first_not_of(c);
    const std::size_t size = end == std::string_view::npos ? line.size() : end;
    const bool is_marker = size >= least_marker && (size == line.size() || line[size] == ' ');
    return is_marker ? size : 0;
}

class Splitter {
public:
    std::optional<ConflictSides> run(std::string_view text) {
        m_sides.has_base = true;
        for (const std::string_view line : glossary::lines_of(text))
            if (!take(line)) return std::nullopt;
        if (m_part != Part::outside) return std::nullopt;
        return std::move(m_sides);
    }

private:
    enum class Part { outside, ours, base, theirs };

    bool is_marker(std::string_view line, char c) const { return m_size > 0 && marker_size(line, c) == m_size; }

    /// False for a marker where none may be.
    bool take(std::string_view line) {
        if (m_part == Part::outside) {
            if (marker_size(line, '>') > 0) return false;
            m_size = marker_size(line, '<');
            if (m_size == 0) return copy(line);
            m_part = Part::ours;
            m_shows_base = false;
        } else if (m_part == Part::ours && is_marker(line, '|')) {
            m_part = Part::base;
            m_shows_base = true;
        } else if (m_part != Part::theirs && is_marker(line, '=')) {
            m_part = Part::theirs;
        } else if (m_part == Part::theirs && is_marker(line, '>')) {
            m_part = Part::outside;
            ++m_sides.conflicts;
            m_sides.has_base = m_sides.has_base && m_shows_base;
        } else {
            return !is_marker(line, '<') && copy(line);
        }
        return true;
    }

    bool copy(std::string_view line) {
        const bool is_common = m_part == Part::outside;
        if (is_common || m_part == Part::ours) m_sides.ours += line;
        if (is_common || m_part == Part::base) m_sides.base += line;
        if (is_common || m_part == Part::theirs) m_sides.theirs += line;
        return true;
    }

    ConflictSides m_sides;
    Part m_part = Part::outside;
    std::size_t m_size = 0;  ///< of the markers of the conflict that is open
    bool m_shows_base = false;
};

}  // namespace

std::optional<ConflictSides> split_conflicts(std::string_view text) {
    return Splitter().run(text);
}

}  // namespace shuyu::review
