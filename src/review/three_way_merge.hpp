#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"

/// Git's three-way merge of a glossary's files, by entries (merge_entry.hpp) instead of lines.
namespace shuyu::review {

/// The three versions of a file, as bytes.
struct Versions {
    std::string base;  ///< empty: there is none, both sides made the file
    std::string ours;
    std::string theirs;
};

/// What becomes of two decisions that contradict each other.
enum class Conflicts {
    mark,       ///< both stand in the file, between git's markers
    take_ours,  ///< one side's; all else is merged as ever
    take_theirs
};

struct MergeContext {
    std::string path;             ///< of the file, for messages; its name tells a head alone (glossary.yaml)
    std::size_t marker_size = 7;  ///< of conflict markers
    /// Hash of an article as it is on the disk, by its name in the evidence; "" when it is not known.
    std::function<std::string(const std::string& article)> hash_of_article = {};
    Conflicts conflicts = Conflicts::mark;
};

struct MergedFile {
    std::string bytes;
    std::size_t conflicts = 0;            ///< between markers
    std::vector<text::Diagnostic> notes;  ///< each conflict with its term, also those that were decided
};

/// Merges a file of a glossary (a main file, a head, a file of terms in any form) or an evidence file.
///
/// A side that did not change gives way to the other, byte for byte. Of the rest, entries that one side changed are
/// that side's, byte for byte; what both changed is put together from the lines of both. New entries stand where their
/// side has them, in canonical order where the files have it. Line ends are those of ours.
///
/// Evidence is a function of its article, so two different ones are not mixed: the one whose hash is the article's on
/// the disk stays, else the one of the newer pairing, else the one that is greater by bytes; what the other had beside
/// it is noted as dropped, so that the next `shuyu merge`, which scans the article again where the hash is another,
/// clears the candidates up.
///
/// Fails when a version can't be read, or the merge can't be written in the file's form; then lines have to be merged.
/// Linear, plus the squares of the numbers of glosses in entries that both sides changed.
Result<MergedFile> merge_versions(const Versions& versions, const MergeContext& context);

}  // namespace shuyu::review
