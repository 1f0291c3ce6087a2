#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "pair/kind.hpp"
#include "pair/kind_facts.hpp"
#include "pair/lexicon.hpp"
#include "scan/fragment.hpp"

namespace shuyu::pair {

/// What there is to see: how the gloss reads, its capitals, form and length, the Chinese, and the English around the
/// gap that the fragment (and a gloss beside it) leaves in its sentence. `text` is the block's and holds `fragment`;
/// `gloss` is a view into it, or empty; `reads` is what word.reads_like(gloss) says, which the caller mostly knows.
KindFacts kind_facts(const Word& word, const scan::Fragment& fragment, std::string_view text, std::string_view gloss,
                     double reads);

/// The weights of a piece of evidence for the four kinds, in the order of Kind.
const std::array<float, 4>& weights_of(KindEvidence evidence);

/// The names of the facts that hold.
std::vector<std::string_view> names_of(const KindFacts& facts);

}  // namespace shuyu::pair
