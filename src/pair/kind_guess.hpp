#pragma once
#include <string_view>

#include "pair/kind.hpp"
#include "pair/lexicon.hpp"
#include "scan/fragment.hpp"

namespace shuyu::pair {

/// Guesses the kind of a term from the evidence at hand: how the gloss reads, its capitals and its form, and the
/// English around the gap. `text` is the block's; `gloss` may be empty.
Kind guess_kind(const Word& word, const scan::Fragment& fragment, std::string_view text, std::string_view gloss);

}  // namespace shuyu::pair
