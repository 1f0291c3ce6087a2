#pragma once
#include <optional>
#include <string>

#include "glossary/term_writer.hpp"
#include "review/conflict_text.hpp"

namespace shuyu::review {

/// An entry's lines with those above it (blank lines and comments), in a text of LF alone.
struct EntryBlock {
    std::string lead;
    std::string lines;
    glossary::Term term;
};

/// What becomes of an entry.
struct MergedBlock {
    Pieces pieces;       ///< empty: it goes
    MergedEntry merged;  ///< what it says; only where the texts had to be merged
};

/// The three-way merge of one entry's text; nullptr: not there. Lines of facts that stay are kept byte for byte,
/// comments of both sides too: those that have lost their place stand above the entry. `layout`: of the file.
MergedBlock merge_block(const EntryBlock* base, const EntryBlock* ours, const EntryBlock* theirs,
                        text::ChineseScript script, const glossary::Layout& layout);

}  // namespace shuyu::review
