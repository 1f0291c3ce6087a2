#pragma once
#include <optional>
#include <string_view>

#include "feed/import_format.hpp"

namespace shuyu::feed {

/// The status that a word of any format means: ours, those of TBX (v2 and v3), MultiTerm, Crowdin, TermWeb; in any
/// case. Nothing for a word that is none.
std::optional<glossary::Status> status_from_word(std::string_view word);

/// Gives the gloss the status that the word means; false, and nothing done, when it means none.
bool state_status(ImportedGloss& gloss, std::string_view word);

/// Adds a line to a note.
void add_note_line(std::string& note, std::string_view line);

/// The text behind "label: " when `line` begins with that.
std::optional<std::string_view> labelled(std::string_view line, std::string_view label);

/// An entry of one term and one gloss.
ImportedEntry pair_entry(std::string term, std::string gloss, std::size_t line);

/// Swaps term and gloss where the gloss has Han and the term none: the file did not say which side is Chinese.
void turn_to_chinese(ImportedEntry& entry);

/// Whether there is a Han character in the text.
bool has_han(std::string_view text);

}  // namespace shuyu::feed
