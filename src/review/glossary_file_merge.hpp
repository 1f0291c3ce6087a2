#pragma once
#include "glossary/entry_file.hpp"
#include "review/conflict_text.hpp"
#include "text/result.hpp"

namespace shuyu::review {

/// The versions of a file with entries, in LF, each with a line end at its end.
struct FileVersions {
    const glossary::EntryFile* base = nullptr;  ///< nullptr: none
    const glossary::EntryFile& ours;
    const glossary::EntryFile& theirs;
};

struct MergedEntries {
    Pieces pieces;                          ///< the whole file
    std::vector<text::Diagnostic> notes{};  ///< each conflict
};

/// The merge of a file with entries (three_way_merge.hpp). Fails where it can't be written in the form of ours.
Result<MergedEntries> merge_entry_files(const FileVersions& versions, text::ChineseScript script);

}  // namespace shuyu::review
