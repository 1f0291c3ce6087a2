#pragma once
#include <string>
#include <string_view>

#include "glossary/entry_file.hpp"
#include "glossary/glossary_text.hpp"

/// One version of one file of a glossary, as git hands it out.
namespace shuyu::review {

/// A main file, a head or a file of terms: which, its bytes and the name in `path` tell.
Result<glossary::EntryFile> parse_version(const std::string& bytes, const std::string& path);

/// The same as a glossary of its own; one without entries for empty bytes.
Result<glossary::GlossaryText> glossary_version(const std::string& bytes, const std::string& path);

/// Whether the bytes have a key that only evidence has.
bool is_evidence(std::string_view bytes);

}  // namespace shuyu::review
