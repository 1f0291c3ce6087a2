#pragma once
#include <string>
#include <string_view>

#include "glossary/parsed_entry.hpp"
#include "glossary/term_writer.hpp"

namespace shuyu::glossary {

/// The lines of an entry in canonical form: fields and glosses in their order, quoting as the program writes it, no
/// brackets but for short lists. Every comment stays with the field that it stood above, behind or in; those of `lead`,
/// the lines above the entry, stay above it. Blank lines inside the entry go.
std::string canonical_entry(const ParsedEntry& entry, std::string_view lead, const Layout& layout);

}  // namespace shuyu::glossary
