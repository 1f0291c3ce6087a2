#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "glossary/entry_file.hpp"

namespace shuyu::review {

/// One entry in three versions of a file, by its numbers there.
struct EntryTriple {
    std::optional<std::size_t> base;
    std::optional<std::size_t> ours;
    std::optional<std::size_t> theirs;
};

/// Which entries of the three files are the same one: by their text, then by the rules of entry_match.hpp (only an
/// entry that somebody decided on is followed to another term); what both sides added, by key and domain. First those
/// of the base in their order, then what ours and theirs added. `base` may be nullptr. Entries whose text the base has
/// are not parsed.
std::vector<EntryTriple> entry_triples(const glossary::EntryFile* base, const glossary::EntryFile& ours,
                                       const glossary::EntryFile& theirs, text::ChineseScript script);

}  // namespace shuyu::review
