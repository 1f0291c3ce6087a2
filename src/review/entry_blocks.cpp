#include "review/entry_blocks.hpp"

#include <algorithm>

#include "glossary/entry_editor.hpp"
#include "glossary/line_diff.hpp"
#include "glossary/node_extent.hpp"
#include "glossary/parsed_entry.hpp"
#include "glossary/quick_entry.hpp"
#include "review/line_merge.hpp"

namespace shuyu::review {
namespace {

using glossary::Field;
using glossary::Term;

/// With unknown fields in one order, so that values that say the same are equal.
Term ordered(Term term) {
    const auto sort = [](std::vector<Field>& fields) {
        std::sort(fields.begin(), fields.end(), [](const Field& a, const Field& b) { return a.name < b.name; });
    };
    sort(term.other);
    for (glossary::Gloss& gloss : term.glosses) sort(gloss.other);
    return term;
}

/// What an entry's lines say, if they are an entry's.
std::optional<Term> term_of(const std::string& lines) {
    if (auto quick = glossary::read_quickly(lines)) return quick;
    auto entry = glossary::parse_entry(lines, glossary::Origin{});
    return entry ? std::optional(std::move(entry->term)) : std::nullopt;
}

/// `lines` changed so that they say `wanted`; nothing when that can't be done without writing them anew.
std::optional<std::string> edited(const std::string& lines, const Term& wanted, const glossary::Layout& layout) {
    if (const auto have = term_of(lines); have && ordered(*have) == ordered(wanted)) return lines;
    const auto entry = glossary::parse_entry(lines, glossary::Origin{});
    if (!entry) return std::nullopt;
    std::string text = edit_entry(entry->text, entry->node, entry->term, wanted, layout).substr(entry->prefix);
    const auto again = term_of(text);
    if (!again || ordered(*again) != ordered(wanted)) return std::nullopt;
    return text;
}

/// The comments in an entry's lines, each from # to the end of its line.
std::vector<std::string> comments_of(const std::string& lines) {
    std::vector<std::string> comments;
    if (lines.find('#') == std::string::npos) return comments;
    const auto entry = glossary::parse_entry(lines, glossary::Origin{});
    if (!entry) return comments;
    for (const std::size_t at : glossary::find_comments(entry->text, entry->node))
        comments.push_back(entry->text.substr(at, entry->text.find('\n', at) - at));
    return comments;
}

bool has(const std::vector<std::string>& items, const std::string& item) {
    return std::find(items.begin(), items.end(), item) != items.end();
}

const std::string nothing;

class BlockMerge {
public:
    BlockMerge(const EntryBlock* base, const EntryBlock* ours, const EntryBlock* theirs, const glossary::Layout& layout)
        : m_base(base), m_ours(ours), m_theirs(theirs), m_layout(layout) {}

    Pieces run(const MergedEntry& merged) {
        Pieces pieces;
        const EntryBlock* left = m_ours ? m_ours : m_theirs;
        const bool is_removed = !m_ours || !m_theirs;
        m_lines = is_removed ? left->lines : merge_lines(text_of(m_base), m_ours->lines, m_theirs->lines).text;
        const std::string ours = merged.ours ? variant(*merged.ours) : "";
        const std::string theirs = !merged.theirs ? "" : merged.has_conflict() ? variant(*merged.theirs) : ours;
        if (ours.empty() || theirs.empty()) {  // with what stands above it
            Piece piece{ours.empty() ? "" : left->lead + ours, theirs.empty() ? "" : left->lead + theirs};
            if (piece.is_conflict()) pieces.push_back(std::move(piece));
            return pieces;
        }
        std::string lead = is_removed ? left->lead : merged_lead();
        if (!is_removed) lead += lost_comments(lead + ours + theirs);
        if (!lead.empty()) pieces.push_back({lead, lead});
        append_entry(pieces, ours, theirs, merged);
        return pieces;
    }

private:
    static const std::string& text_of(const EntryBlock* block) { return block ? block->lines : nothing; }

    std::string variant(const Term& wanted) const {
        for (const std::string* lines : {&m_lines, &text_of(m_ours), &text_of(m_theirs)})
            if (auto text = edited(*lines, wanted, m_layout)) return *text;
        return write_term(wanted, m_layout);
    }

    /// Both sides' lines above the entry; what the line merge leaves out of theirs comes behind.
    std::string merged_lead() const {
        const LineMerge merge = merge_lines(m_base ? m_base->lead : nothing, m_ours->lead, m_theirs->lead);
        std::string lead = merge.text;
        if (merge.is_clean) return lead;
        for (const std::string_view line : glossary::lines_of(m_theirs->lead))
            if (line.find('#') != std::string_view::npos && lead.find(line) == std::string::npos) lead += line;
        return lead;
    }

    /// Comments that a side has put in and that are not in `text`, as lines.
    std::string lost_comments(const std::string& text) const {
        const std::vector<std::string> old = comments_of(text_of(m_base));
        std::string lost;
        for (const EntryBlock* side : {m_ours, m_theirs})
            for (const std::string& comment : comments_of(side->lines))
                if (!has(old, comment) && text.find(comment) == std::string::npos &&
                    lost.find(comment) == std::string::npos)
                    lost += std::string(m_layout.indent, ' ') + comment + '\n';
        return lost;
    }

    const EntryBlock* m_base;
    const EntryBlock* m_ours;
    const EntryBlock* m_theirs;
    const glossary::Layout& m_layout;
    std::string m_lines;
};

bool is_same(const EntryBlock* a, const EntryBlock* b) {
    return a == nullptr || b == nullptr ? a == b : a->lead == b->lead && a->lines == b->lines;
}

}  // namespace

MergedBlock merge_block(const EntryBlock* base, const EntryBlock* ours, const EntryBlock* theirs,
                        text::ChineseScript script, const glossary::Layout& layout) {
    const auto whole = [](const EntryBlock* block) {
        MergedBlock merged;
        if (block == nullptr) return merged;
        const std::string text = block->lead + block->lines;
        merged.pieces.push_back({text, text});
        return merged;
    };
    if (is_same(ours, theirs) || is_same(base, theirs)) return whole(ours);
    if (is_same(base, ours)) return whole(theirs);
    MergedBlock merged;
    const auto term_of = [](const EntryBlock* block) { return block ? &block->term : nullptr; };
    merged.merged = merge_entry(term_of(base), term_of(ours), term_of(theirs), script);
    merged.pieces = BlockMerge(base, ours, theirs, layout).run(merged.merged);
    return merged;
}

}  // namespace shuyu::review
