#include "review/line_merge.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "glossary/line_diff.hpp"
#include "review/merged_order.hpp"

namespace shuyu::review {
namespace {

using glossary::LineHunk;
using glossary::Lines;

constexpr std::size_t most_keys = 200;  ///< of one map; their search is quadratic

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

/// What tells a line of YAML from the others of its map: the key; of a comment all of it. Empty for lines that go on
/// with a value or begin an item.
std::string_view key_of(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \n");
    if (begin == std::string_view::npos || line[begin] == '#') return line;
    if (line[begin] == '-') return {};
    const std::size_t colon = line.find(':', begin);
    const bool is_key = colon != std::string_view::npos && (line[colon + 1] == ' ' || line[colon + 1] == '\n') &&
                        line.substr(begin, colon - begin).find_first_of(" \"'{[#") == std::string_view::npos;
    return is_key ? line.substr(0, colon + 1) : std::string_view();
}

/// Lines of one map that both sides changed, key by key: adjacent fields of YAML don't touch each other. Ours where one
/// field was changed twice. Nothing where the lines are not told apart by their keys.
std::optional<std::string> merge_by_key(std::string_view base, std::string_view ours, std::string_view theirs) {
    struct Version {
        Sequence order;
        std::map<std::size_t, std::string_view> lines;
    };
    std::vector<std::string_view> keys;
    const auto version = [&](std::string_view text) -> std::optional<Version> {
        Version made;
        for (const std::string_view line : glossary::lines_of(text)) {
            const std::string_view key = key_of(line);
            const auto found = std::find(keys.begin(), keys.end(), key);
            const auto number = static_cast<std::size_t>(found - keys.begin());
            if (key.empty() || !made.lines.emplace(number, line).second) return std::nullopt;
            if (found == keys.end()) keys.push_back(key);
            made.order.push_back(number);
        }
        return made;
    };
    const auto old = version(base);
    const auto mine = old ? version(ours) : std::nullopt;
    const auto yours = mine ? version(theirs) : std::nullopt;
    if (!yours || keys.size() > most_keys) return std::nullopt;
    const auto line = [](const Version& from, std::size_t key) {
        const auto found = from.lines.find(key);
        return found == from.lines.end() ? std::string_view() : found->second;
    };
    std::string merged;
    for (const std::size_t key : merged_order(old->order, mine->order, yours->order,
                                              [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; }))
        merged += line(*mine, key) == line(*old, key) ? line(*yours, key) : line(*mine, key);
    return merged;
}

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
    std::string merged(const std::string& base) const {
        if (is_clean(base)) return m_ours == base ? m_theirs : m_ours;
        return merge_by_key(base, m_ours, m_theirs).value_or(m_ours);
    }

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
