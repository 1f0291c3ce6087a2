#pragma once
#include <set>
#include <string>
#include <vector>

#include "glossary/glossary_text.hpp"

namespace shuyu::glossary {

struct Conflict {
    std::size_t entry = 0;     ///< its index in the glossary
    text::Diagnostic warning;  ///< with the entry's line
};

/// Where the glossary says two things at once:
/// - disagreement: a candidate beside a preferred gloss that says something else;
/// - two-preferred: two preferred glosses of one entry;
/// - preferred-and-rejected, admitted-and-rejected: a gloss that may be used and may not (or is deprecated);
/// - shared-gloss: a gloss preferred or admitted for one term, and preferred, admitted or found for another, unless one
///   entry names the other in `see`;
/// - duplicate-term: one term in two entries of the same domain.
/// Entries of different domains don't contradict each other. All are kept as they are: a person has to look.
/// `terms`: keys (text::term_key) of the terms to look at; empty: all.
std::vector<Conflict> conflicts_by_entry(const GlossaryText& glossary, const std::set<std::string>& terms);
/// The warnings alone.
std::vector<text::Diagnostic> find_conflicts(const GlossaryText& glossary, const std::set<std::string>& terms);

}  // namespace shuyu::glossary
