#pragma once
#include <optional>
#include <string>

#include "glossary/location.hpp"
#include "review/glossary_diff.hpp"

/// Versions of a glossary.
namespace shuyu::review {

/// "patch", "minor" …
std::string_view to_string(VersionStep step);

/// The version that the step leads to: 1.2.3 becomes 1.2.4, 1.3.0 or 2.0.0; a suffix goes.
std::string next_version(const std::string& version, VersionStep step);

/// The commit that last set `version` in the head of the glossary (or made the glossary), reachable from HEAD, in
/// either layout; nothing when the glossary was never committed. Errors: not in a git work tree (rule "git").
Result<std::optional<std::string>> last_release(const glossary::Location& location);

/// Release notes in Markdown, by term: what was added, changed and removed among the glosses for use, then how many
/// candidates and other changes there are. Text from the glossary is escaped.
std::string release_notes(const GlossaryDiff& diff, const std::string& version);

}  // namespace shuyu::review
