#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace shuyu::glossary {

/// Where an entry stands in the file's text (byte offsets). Its lead, blank lines and comments above it, reaches from
/// the end of the entry before to `begin`; `end` is behind the line end of its last line that says something.
struct EntryRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A glossary in block style, cut by its lines.
struct EntryCut {
    std::size_t root_indent = 0;  ///< blanks before the keys of the root
    std::size_t terms_line = 0;   ///< where the line `terms:` begins …
    std::size_t terms_end = 0;    ///< … and behind its line end
    EntryRange empty_value;       ///< of "terms: []": from behind the colon to behind the brackets; else 0, 0
    std::size_t indent = 2;       ///< blanks before the dashes of the entries
    std::vector<EntryRange> entries;
    std::size_t tail = 0;  ///< behind the last entry; comments and other keys of the root follow
};

/// Finds the entries below a line `terms:` by indentation alone, 28 MB in some 30 ms. That is safe only together with
/// the parsing of each piece (see glossary_text.cpp): a quoted text or bracket that reaches over a cut is left open in
/// its piece and refused there. Nothing when there is no such line or the indentation is irregular.
std::optional<EntryCut> cut_entries(std::string_view text);

}  // namespace shuyu::glossary
