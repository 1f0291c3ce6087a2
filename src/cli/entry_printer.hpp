#pragma once
#include <span>
#include <string>

#include "glossary/view.hpp"

namespace shuyu::cli {

enum class EntryFormat { table, tsv, jsonl };
enum class ShowEvidence { no, yes };

/// The entries of a glossary, safe to print: a row for each gloss (table, TSV), or a JSON object for each entry. With
/// ShowEvidence::yes also where each gloss was seen.
std::string print_entries(std::span<const glossary::TermView> views, EntryFormat format, ShowEvidence evidence);

}  // namespace shuyu::cli
