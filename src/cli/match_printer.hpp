#pragma once
#include <span>
#include <string>
#include <vector>

#include "feed/entry_matches.hpp"

namespace shuyu::cli {

/// What was found in one file.
struct FileMatches {
    std::string file;
    std::vector<feed::EntryMatch> matches;
};

enum class MatchFormat { table, tsv, jsonl };

/// The matches as text: a table with a row for each entry (in English for each gloss) and its first place, or a row
/// or object for each place.
std::string print_matches(std::span<const FileMatches> files, std::span<const feed::Entry> entries,
                          glossary::MatchLanguage language, MatchFormat format);

}  // namespace shuyu::cli
