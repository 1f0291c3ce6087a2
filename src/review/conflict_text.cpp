#include "review/conflict_text.hpp"

#include <algorithm>
#include <optional>

#include "glossary/line_diff.hpp"
#include "glossary/node_extent.hpp"
#include "glossary/parsed_entry.hpp"

namespace shuyu::review {
namespace {

using glossary::Lines;

std::string joined(const Lines& lines, std::size_t begin, std::size_t end) {
    std::string text;
    for (std::size_t i = begin; i < end; ++i) text += lines[i];
    return text;
}

void append_common(Pieces& pieces, std::string text) {
    if (!text.empty()) pieces.push_back({text, text});
}

/// Where the lines of the glosses begin in an entry's lines; nothing for glosses in brackets.
std::optional<std::vector<std::size_t>> gloss_lines(const std::string& lines) {
    const auto entry = glossary::parse_entry(lines, glossary::Origin{});
    if (!entry) return std::nullopt;
    std::vector<std::size_t> begins;
    const glossary::Node* list = entry->node.find("glosses");
    if (entry->node.is_flow || (list != nullptr && list->is_flow && !list->items.empty())) return std::nullopt;
    if (list != nullptr)
        for (const glossary::Node& gloss : list->items)
            begins.push_back(glossary::line_begin(entry->text, gloss.begin) - entry->prefix);
    return begins;
}

/// The lines of an entry in parts: its own, then those of each gloss.
class GlossCut {
public:
    explicit GlossCut(const std::string& lines) : m_lines(lines), m_begins(gloss_lines(lines)) {}

    bool has(std::size_t count) const { return m_begins && m_begins->size() == count; }
    std::string_view own() const { return part(0, m_begins->empty() ? m_lines.size() : m_begins->front()); }
    std::string_view next() {
        const std::size_t i = m_next++;
        return part((*m_begins)[i], i + 1 < m_begins->size() ? (*m_begins)[i + 1] : m_lines.size());
    }

private:
    std::string_view part(std::size_t begin, std::size_t end) const {
        return std::string_view(m_lines).substr(begin, end - begin);
    }

    const std::string& m_lines;
    std::optional<std::vector<std::size_t>> m_begins;
    std::size_t m_next = 0;
};

}  // namespace

void append_trimmed(Pieces& pieces, std::string_view ours, std::string_view theirs) {
    const Lines a = glossary::lines_of(ours);
    const Lines b = glossary::lines_of(theirs);
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && a[head] == b[head]) ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
    append_common(pieces, joined(a, 0, head));
    Piece middle{joined(a, head, a.size() - tail), joined(b, head, b.size() - tail)};
    if (middle.is_conflict()) pieces.push_back(std::move(middle));
    append_common(pieces, joined(a, a.size() - tail, a.size()));
}

void append_hunks(Pieces& pieces, std::string_view ours, std::string_view theirs) {
    const Lines a = glossary::lines_of(ours);
    const Lines b = glossary::lines_of(theirs);
    std::size_t at = 0;
    for (const glossary::LineHunk& hunk : glossary::find_line_hunks(a, b)) {
        append_common(pieces, joined(a, at, hunk.a));
        pieces.push_back({joined(a, hunk.a, hunk.a_end), joined(b, hunk.b, hunk.b_end)});
        at = hunk.a_end;
    }
    append_common(pieces, joined(a, at, a.size()));
}

void append_entry(Pieces& pieces, const std::string& ours, const std::string& theirs, const MergedEntry& merged) {
    const auto count = [&](bool MergedEntry::Presence::*side) {
        return static_cast<std::size_t>(std::count_if(merged.glosses.begin(), merged.glosses.end(),
                                                      [&](const auto& gloss) { return gloss.*side; }));
    };
    GlossCut our_cut(ours);
    GlossCut their_cut(theirs);
    const bool can_cut = !ours.empty() && !theirs.empty() && our_cut.has(count(&MergedEntry::Presence::in_ours)) &&
                         their_cut.has(count(&MergedEntry::Presence::in_theirs));
    if (!can_cut) return append_trimmed(pieces, ours, theirs);
    append_trimmed(pieces, our_cut.own(), their_cut.own());
    for (const MergedEntry::Presence& gloss : merged.glosses)
        append_trimmed(pieces, gloss.in_ours ? our_cut.next() : "", gloss.in_theirs ? their_cut.next() : "");
}

std::string our_text(const Pieces& pieces) {
    std::string text;
    for (const Piece& piece : pieces) text += piece.ours;
    return text;
}

std::string their_text(const Pieces& pieces) {
    std::string text;
    for (const Piece& piece : pieces) text += piece.theirs;
    return text;
}

MarkedText with_markers(const Pieces& pieces, std::size_t marker_size) {
    const auto marker = [&](char c, std::string_view label) {
        return std::string(marker_size, c).append(label) + '\n';
    };
    MarkedText marked;
    for (std::size_t i = 0; i < pieces.size();) {
        if (!pieces[i].is_conflict()) {
            marked.text += pieces[i++].ours;
            continue;
        }
        Piece all;
        for (; i < pieces.size() && pieces[i].is_conflict(); ++i) {
            all.ours += pieces[i].ours;
            all.theirs += pieces[i].theirs;
        }
        marked.text += marker('<', " ours") + all.ours + marker('=', "") + all.theirs + marker('>', " theirs");
        ++marked.conflicts;
    }
    return marked;
}

}  // namespace shuyu::review
