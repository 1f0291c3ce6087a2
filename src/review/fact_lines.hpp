#pragma once
#include <optional>
#include <string>

#include "glossary/entry_file.hpp"
#include "glossary/evidence.hpp"

/// Glossaries as text that a line diff shows well: one fact a line, each with its term, whatever the YAML looks like.
namespace shuyu::review {

/// "环节 = segment (preferred)", "环节 = segment, note: …", "环节, kind: term"; the head's values first. Entries as
/// they stand in the file. Not escaped.
std::string fact_lines(const glossary::EntryFile& file);

/// "环节 = segment: line 22, parenthesis, 0.99" and the like.
std::string fact_lines(const glossary::Evidence& evidence);

/// A file of a glossary, whatever it holds; nothing for bytes that are none. `path`: for its name.
std::optional<std::string> fact_lines(const std::string& bytes, const std::string& path);

}  // namespace shuyu::review
