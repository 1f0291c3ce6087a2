#pragma once

#include <vector>

#include "pair/dictionary.hpp"
#include "pair/occurrence.hpp"

namespace shuyu::pair {

/// Adds what the dictionary says of the unpaired fragments that their article doesn't resolve and that have no
/// suggestion yet: the first glosses of the fragment's entry, at most `most`; where there is no entry, and the fragment
/// is a term rather than a sentence, the first gloss of each of its words, cut by ICU's Chinese word boundaries
/// ("environmental protection + clerk").
void add_dictionary_suggestions(const Dictionary& dictionary, std::vector<Occurrence>& occurrences,
                                std::size_t most = 3);

}  // namespace shuyu::pair
