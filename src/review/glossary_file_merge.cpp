#include "review/glossary_file_merge.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "glossary/line_diff.hpp"
#include "review/entry_blocks.hpp"
#include "review/entry_triples.hpp"
#include "review/merge_head.hpp"
#include "review/merged_order.hpp"

namespace shuyu::review {
namespace {

using glossary::EntryFile;
using glossary::FileForm;
using glossary::Term;

text::Diagnostic unmergeable(const std::string& what) {
    return text::make_error("merge", what, "its lines are merged instead");
}

/// Lines with `by` blanks more, or fewer, before each.
std::string shifted(std::string_view lines, std::ptrdiff_t by) {
    if (by == 0) return std::string(lines);
    std::string out;
    for (std::string_view line : glossary::lines_of(lines)) {
        const bool is_blank = line.find_first_not_of(" \n") == std::string_view::npos;
        if (by > 0 && !is_blank) out.append(static_cast<std::size_t>(by), ' ');
        const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
        if (by < 0) line.remove_prefix(std::min(blanks, static_cast<std::size_t>(-by)));
        out += line;
    }
    return out;
}

bool begins_blank(std::string_view lead) {
    return lead.starts_with('\n');
}

/// Whether empty lines stand between all entries.
bool is_spaced(const EntryFile& file) {
    for (std::size_t i = 1; i < file.size(); ++i)
        if (!begins_blank(file.lead(i))) return false;
    return file.size() > 1;
}

bool is_sorted(const EntryFile& file) {
    for (std::size_t i = 1; i < file.size(); ++i)
        if (file.term(i) < file.term(i - 1)) return false;
    return true;
}

using Member = std::optional<std::size_t> EntryTriple::*;

/// Numbers of the triples in the order of a file.
Sequence order_of(const EntryFile* file, const std::vector<EntryTriple>& triples, Member member) {
    Sequence order(file == nullptr ? 0 : file->size());
    for (std::size_t i = 0; i < triples.size(); ++i)
        if (const auto number = triples[i].*member) order[*number] = i;
    return order;
}

class FileMerge {
public:
    FileMerge(const FileVersions& files, text::ChineseScript script)
        : m_base(files.base), m_ours(files.ours), m_theirs(files.theirs), m_script(script) {
        m_layout.indent = m_ours.size() > 0 || m_theirs.size() == 0 ? m_ours.frame().indent : m_theirs.frame().indent;
        m_triples = is_one_entry() ? std::vector<EntryTriple>{{number_in_base(), 0, 0}}
                                   : entry_triples(m_base, m_ours, m_theirs, m_script);
    }

    Result<MergedEntries> run() {
        if (m_ours.form() != m_theirs.form()) return Failure(unmergeable("the two sides are laid out differently"));
        if (m_ours.frame().is_in_brackets || m_theirs.frame().is_in_brackets) return run_in_brackets();
        merge_blocks();
        const bool has_frame = m_ours.form() == FileForm::glossary || m_ours.form() == FileForm::header;
        const std::string before(m_ours.frame().before);
        if (!before.empty()) m_result.pieces.push_back({before, before});
        if (has_frame && !append_around(&EntryFile::Frame::head))
            return Failure(unmergeable("both sides changed the head in ways that can't be told apart"));
        if (m_ours.form() == FileForm::glossary) append_terms_line();
        append_blocks();
        if (has_frame && m_ours.form() == FileForm::glossary && !append_around(&EntryFile::Frame::tail))
            return Failure(unmergeable("both sides changed what follows the entries"));
        return std::move(m_result);
    }

private:
    bool is_one_entry() const {
        return m_ours.form() == FileForm::entry && m_theirs.form() == FileForm::entry && m_ours.size() == 1 &&
               m_theirs.size() == 1;
    }
    std::optional<std::size_t> number_in_base() const {
        return m_base != nullptr && m_base->size() == 1 ? std::optional<std::size_t>(0) : std::nullopt;
    }

    EntryBlock block(const EntryFile& file, std::size_t i) const {
        const auto by = static_cast<std::ptrdiff_t>(m_layout.indent) - static_cast<std::ptrdiff_t>(file.frame().indent);
        return {shifted(file.lead(i), by), shifted(file.lines(i), by), {}};
    }

    void merge_blocks() {
        for (const EntryTriple& triple : m_triples) {
            std::optional<EntryBlock> base, ours, theirs;
            if (triple.base) base = block(*m_base, *triple.base);
            if (triple.ours) ours = block(m_ours, *triple.ours);
            if (triple.theirs) theirs = block(m_theirs, *triple.theirs);
            const auto differs = [](const auto& a, const auto& b) {
                return a.has_value() != b.has_value() || (a && (a->lines != b->lines || a->lead != b->lead));
            };
            if (differs(ours, theirs) && differs(base, ours) && differs(base, theirs)) {
                if (base) base->term = m_base->read(*triple.base);
                if (ours) ours->term = m_ours.read(*triple.ours);
                if (theirs) theirs->term = m_theirs.read(*triple.theirs);
            }
            const auto pointer = [](const auto& side) { return side ? &*side : nullptr; };
            m_blocks.push_back(merge_block(pointer(base), pointer(ours), pointer(theirs), m_script, m_layout));
            note(m_blocks.back().merged, triple);
        }
    }

    std::string term_of(const EntryTriple& triple) const {
        return triple.ours ? m_ours.term(*triple.ours) : m_theirs.term(*triple.theirs);
    }

    void note(const MergedEntry& merged, const EntryTriple& triple) {
        for (const std::string& conflict : merged.conflicts)
            m_result.notes.push_back({text::Severity::warning,
                                      "conflict",
                                      {m_ours.file(), 0, 0},
                                      term_of(triple) + ": decided differently: " + conflict,
                                      "keep one side and remove the markers"});
    }

    Sequence order() const {
        Sequence order = merged_order(order_of(m_base, m_triples, &EntryTriple::base),
                                      order_of(&m_ours, m_triples, &EntryTriple::ours),
                                      order_of(&m_theirs, m_triples, &EntryTriple::theirs),
                                      [&](std::size_t a, std::size_t b) { return name(a) < name(b); });
        std::erase_if(order, [&](std::size_t i) { return m_blocks[i].pieces.empty(); });
        if (is_sorted(m_ours) && is_sorted(m_theirs))
            std::stable_sort(order.begin(), order.end(),
                             [&](std::size_t a, std::size_t b) { return name(a) < name(b); });
        return order;
    }

    /// The term by which an entry is placed, whichever side is called ours.
    std::string name(std::size_t i) const {
        const EntryTriple& triple = m_triples[i];
        if (const MergedEntry& merged = m_blocks[i].merged; merged.ours && merged.theirs)
            return std::min(merged.ours->term, merged.theirs->term);
        if (!triple.ours && !triple.theirs) return m_base->term(*triple.base);
        if (!triple.ours || !triple.theirs) return term_of(triple);
        const std::string& ours = m_ours.term(*triple.ours);
        const std::string& theirs = m_theirs.term(*triple.theirs);
        const bool is_unchanged = triple.base && ours == m_base->term(*triple.base);
        return is_unchanged ? theirs : ours;
    }

    bool append_around(std::string_view EntryFile::Frame::*part) {
        const std::string_view base = m_base != nullptr ? m_base->frame().*part : std::string_view();
        return append_head(m_result.pieces, base, m_ours.frame().*part, m_theirs.frame().*part);
    }

    /// The line `terms:` of the side that changed it, or that has entries.
    void append_terms_line() {
        const bool has_entries = std::any_of(m_blocks.begin(), m_blocks.end(),
                                             [](const MergedBlock& block) { return !block.pieces.empty(); });
        std::string line(m_ours.frame().terms_line);
        const bool is_unchanged = m_base != nullptr && m_base->frame().terms_line == line;
        if (is_unchanged) line = m_theirs.frame().terms_line;
        if (has_entries && m_ours.size() == 0) line = m_theirs.frame().terms_line;
        if (has_entries && m_theirs.size() == 0) line = m_ours.frame().terms_line;
        m_result.pieces.push_back({line, line});
    }

    void append_blocks() {
        const bool is_spaced_out = is_spaced(m_ours) || is_spaced(m_theirs);
        const bool begins_spaced = m_ours.size() > 0 && m_theirs.size() > 0 &&
                                   (begins_blank(m_ours.lead(0)) || begins_blank(m_theirs.lead(0)));
        bool is_first = true;
        Pieces pieces;
        for (const std::size_t i : order()) {
            Pieces& block = m_blocks[i].pieces;
            const bool is_blank = begins_blank(block.front().ours) || begins_blank(block.front().theirs);
            if (is_spaced_out && !is_first && !is_blank) pieces.push_back({"\n", "\n"});
            if (is_spaced_out && is_first && is_blank && !begins_spaced) drop_blank(block.front());
            pieces.insert(pieces.end(), block.begin(), block.end());
            is_first = false;
        }
        if (m_ours.form() == FileForm::entry) pieces = unformed_pieces(pieces);
        m_result.pieces.insert(m_result.pieces.end(), pieces.begin(), pieces.end());
    }

    static void drop_blank(Piece& piece) {
        if (begins_blank(piece.ours)) piece.ours.erase(0, 1);
        if (begins_blank(piece.theirs)) piece.theirs.erase(0, 1);
    }

    /// The lines as they stand in a file of one entry.
    static Pieces unformed_pieces(const Pieces& pieces) {
        const auto unform = [](const std::string& lines) {
            glossary::FormedText like;
            like.form = FileForm::entry;
            return glossary::unformed(like, "terms:\n" + lines);
        };
        const std::string ours = unform(our_text(pieces));
        const std::string theirs = unform(their_text(pieces));
        std::size_t our_line = 0;
        std::size_t their_line = 0;
        const glossary::Lines our_lines = glossary::lines_of(ours);
        const glossary::Lines their_lines = glossary::lines_of(theirs);
        const auto take = [](const glossary::Lines& lines, std::size_t& next, const std::string& like) {
            std::string text;
            for (std::size_t count = glossary::lines_of(like).size(); count > 0 && next < lines.size(); --count)
                text += lines[next++];
            return text;
        };
        Pieces out;
        for (const Piece& piece : pieces) {
            Piece cut;
            cut.ours = take(our_lines, our_line, piece.ours);
            cut.theirs = take(their_lines, their_line, piece.theirs);
            out.push_back(std::move(cut));
        }
        return out;
    }

    /// By values alone, into the text of ours: what is in brackets can't be put together from lines.
    Result<MergedEntries> run_in_brackets() {
        const std::string around = m_base != nullptr ? m_base->text_around() : "";
        if (m_theirs.text_around() != around && m_theirs.text_around() != m_ours.text_around())
            return Failure(unmergeable("the head of a glossary in brackets has changed"));
        glossary::Changes ours;
        glossary::Changes theirs;
        std::vector<Term> expected;
        for (const EntryTriple& triple : m_triples) {
            const auto read = [](const EntryFile& file, const auto& i) {
                return i ? std::optional(file.read(*i)) : std::nullopt;
            };
            const std::optional<Term> old = triple.base ? std::optional(m_base->read(*triple.base)) : std::nullopt;
            const std::optional<Term> mine = read(m_ours, triple.ours);
            const std::optional<Term> other = read(m_theirs, triple.theirs);
            const auto pointer = [](const std::optional<Term>& term) { return term ? &*term : nullptr; };
            MergedEntry merged;
            if (mine == other || other == old)
                merged.ours = merged.theirs = mine;
            else if (mine == old)
                merged.ours = merged.theirs = other;
            else
                merged = merge_entry(pointer(old), pointer(mine), pointer(other), m_script);
            note(merged, triple);
            change(ours, triple, mine, merged.ours);
            change(theirs, triple, mine, merged.theirs);
            if (merged.ours) expected.push_back(*merged.ours);
        }
        const std::string text = m_ours.with(ours);
        if (!says(text, std::move(expected))) return Failure(unmergeable("a change can't be written in brackets"));
        append_hunks(m_result.pieces, text, m_ours.with(theirs));
        return std::move(m_result);
    }

    static void change(glossary::Changes& changes, const EntryTriple& triple, const std::optional<Term>& have,
                       const std::optional<Term>& wanted) {
        if (have == wanted) return;
        if (triple.ours)
            changes.entries.emplace(*triple.ours, wanted);
        else
            changes.added.push_back(*wanted);
    }

    /// Whether the text has these entries, in any order.
    bool says(const std::string& text, std::vector<Term> expected) const {
        const auto file = EntryFile::parse(text, m_ours.file(), EntryFile::Rank::part);
        if (!file || file->size() != expected.size()) return false;
        for (std::size_t i = 0; i < file->size(); ++i) {
            const auto found = std::find(expected.begin(), expected.end(), file->read(i));
            if (found == expected.end()) return false;
            expected.erase(found);
        }
        return true;
    }

    const EntryFile* m_base;
    const EntryFile& m_ours;
    const EntryFile& m_theirs;
    text::ChineseScript m_script;
    glossary::Layout m_layout;
    std::vector<EntryTriple> m_triples;
    std::vector<MergedBlock> m_blocks;
    MergedEntries m_result;
};

}  // namespace

Result<MergedEntries> merge_entry_files(const FileVersions& versions, text::ChineseScript script) {
    return FileMerge(versions, script).run();
}

}  // namespace shuyu::review
