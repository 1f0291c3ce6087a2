#pragma once

#include <vector>

#include "glossary/glossary_text.hpp"
#include "pair/occurrence.hpp"

namespace shuyu::glossary {

/// Adds what the glossary says of the unpaired fragments that their article doesn't resolve: the glosses of their entry
/// that may be used, preferred ones first, at most `most` each. Fragments are looked up by term and variant.
void add_suggestions(const GlossaryText& glossary, std::vector<pair::Occurrence>& occurrences, std::size_t most = 3);

}  // namespace shuyu::glossary
