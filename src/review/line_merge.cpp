#include "review/line_merge.hpp"

#include <algorithm>

#include "glossary/line_diff.hpp"

namespace shuyu::review {
namespace {

using glossary::LineHunk;
using glossary::Lines;

/// One side, with what it changed of the base, from front to back.
struct Side {
    Lines lines;
    std::vector<LineHunk> hunks;
    std::size_t next = 0;  ///< the first hunk that is not used yet

    Side(const Lines& base, std::string_view text)
        : lines(glossary::lines_of(text)), hunks(glossary::find_line_hunks(base, lines)) {}

    bool has_hunk_at(std::size_t end) const { return next < hunks.size() && hunks[next].a <= end; }
    /// Line of this side for a line of the base before which all hunks are used.
    std::size_t line_for(std::size_t base_line) const {
        if (next == 0) return base_line;
        return hunks[next - 1].b_end + (base_line - hunks[next - 1].a_end);
    }
    std::string text(std::size_t begin, std::size_t end) const {
        std::string joined;
        for (std::size_t i = begin; i < end; ++i) joined += lines[i];
        return joined;
    }
};

/// The hunks of both sides that touch each other, from the first one on.
class Place {
public:
    Place(Side& ours, Side& theirs) {
        const auto begin_of = [](const Side& side) {
            return side.next < side.hunks.size() ? side.hunks[side.next].a : std::size_t(-1);
        };
        m_begin = m_end = std::min(begin_of(ours), begin_of(theirs));
        const std::size_t our_begin = ours.line_for(m_begin);
        const std::size_t their_begin = theirs.line_for(m_begin);
        while (ours.has_hunk_at(m_end) || theirs.has_hunk_at(m_end)) {
            Side& side = ours.has_hunk_at(m_end) ? ours : theirs;
            m_end = std::max(m_end, side.hunks[side.next++].a_end);
        }
        m_ours = ours.text(our_begin, ours.line_for(m_end));
        m_theirs = theirs.text(their_begin, theirs.line_for(m_end));
    }

    std::size_t begin() const { return m_begin; }
    std::size_t end() const { return m_end; }
    bool is_clean(const std::string& base) const { return m_ours == m_theirs || m_ours == base || m_theirs == base; }
    const std::string& merged(const std::string& base) const { return m_ours == base ? m_theirs : m_ours; }

private:
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::string m_ours;
    std::string m_theirs;
};

}  // namespace

LineMerge merge_lines(std::string_view base, std::string_view ours, std::string_view theirs) {
    const Lines lines = glossary::lines_of(base);
    Side our_side(lines, ours);
    Side their_side(lines, theirs);
    LineMerge merge{"", true};
    std::size_t at = 0;
    const auto copy_to = [&](std::size_t end) {
        for (; at < end; ++at) merge.text += lines[at];
    };
    while (our_side.has_hunk_at(lines.size()) || their_side.has_hunk_at(lines.size())) {
        const Place place(our_side, their_side);
        copy_to(place.begin());
        std::string before;
        for (; at < place.end(); ++at) before += lines[at];
        merge.text += place.merged(before);
        merge.is_clean = merge.is_clean && place.is_clean(before);
    }
    copy_to(lines.size());
    return merge;
}

}  // namespace shuyu::review
