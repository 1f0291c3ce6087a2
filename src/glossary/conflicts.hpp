#pragma once
#include <set>
#include <string>
#include <vector>

#include "glossary/glossary_text.hpp"

namespace shuyu::glossary {

/// Where the glossary says two things at once, as warnings with their lines: a candidate beside a preferred gloss that
/// says something else, two preferred glosses, a gloss both preferred and rejected, one preferred gloss of several
/// terms, one term in two entries of the same domain. They are all kept; a person has to look.
/// `terms`: keys (text::term_key) of the terms to look at; empty: all.
std::vector<text::Diagnostic> find_conflicts(const GlossaryText& glossary, const std::set<std::string>& terms);

}  // namespace shuyu::glossary
