#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "glossary/entry_parts.hpp"
#include "glossary/glossary_text.hpp"

/// `# shuyu: ignore RULE, RULE`: a person has looked, and it is right. On the line of a value it is about that value;
/// on a line of its own about the next line; on the entry's first line or above the entry, about all of the entry.
namespace shuyu::check {

/// The names of the rules in such a comment; empty when it is none.
std::vector<std::string> ignored_rules(std::string_view comment);

/// All names in the comments of an entry. Costs a look for the word where there is no such comment.
std::vector<std::string> ignored_rules(const glossary::GlossaryText& glossary, std::size_t entry);

/// Whether the comments let `rule` pass in line `line` of an entry that begins in line `entry_line`.
bool is_ignored(const glossary::EntryParts& parts, std::string_view rule, std::size_t line, std::size_t entry_line);

}  // namespace shuyu::check
