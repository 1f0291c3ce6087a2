#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "review/merge_entry.hpp"

/// A merged text with its conflicts, in git's notation.
namespace shuyu::review {

/// Whole lines, as ours and as theirs has them: a conflict where they differ.
struct Piece {
    std::string ours;
    std::string theirs;

    bool is_conflict() const { return ours != theirs; }
};
using Pieces = std::vector<Piece>;

/// Adds two texts: what they have in common at the beginning and the end is no conflict.
void append_trimmed(Pieces& pieces, std::string_view ours, std::string_view theirs);

/// Adds two whole texts: a conflict for each place where they differ.
void append_hunks(Pieces& pieces, std::string_view ours, std::string_view theirs);

/// Adds an entry's lines: at most one conflict in its own fields and one in each gloss. `merged` is what they say.
void append_entry(Pieces& pieces, const std::string& ours, const std::string& theirs, const MergedEntry& merged);

/// All of one side.
std::string our_text(const Pieces& pieces);
std::string their_text(const Pieces& pieces);

struct MarkedText {
    std::string text;
    std::size_t conflicts = 0;
};

/// The text with git's markers of this size; conflicts without a line between them are one.
MarkedText with_markers(const Pieces& pieces, std::size_t marker_size);

}  // namespace shuyu::review
