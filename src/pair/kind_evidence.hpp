#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "pair/kind.hpp"
#include "pair/lexicon.hpp"
#include "scan/fragment.hpp"

namespace shuyu::pair {

/// What tells the kind of a term, one line each in kind_evidence.def.
enum class KindEvidence : std::uint8_t {
#define SHUYU_KIND_EVIDENCE(name, of_name, of_term, of_phrase, of_word) name,
#include "pair/kind_evidence.def"
#undef SHUYU_KIND_EVIDENCE
    count_,
};

using KindFacts = std::bitset<static_cast<std::size_t>(KindEvidence::count_)>;

/// What there is to see: how the gloss reads, its capitals, form and length, the Chinese, and the English around the
/// gap that the fragment (and a gloss beside it) leaves in its sentence. `text` is the block's and holds `fragment`;
/// `gloss` is a view into it, or empty.
KindFacts kind_facts(const Word& word, const scan::Fragment& fragment, std::string_view text, std::string_view gloss);

/// The weights of a piece of evidence for the four kinds, in the order of Kind.
const std::array<float, 4>& weights_of(KindEvidence evidence);

/// The names of the facts that hold.
std::vector<std::string_view> names_of(const KindFacts& facts);

}  // namespace shuyu::pair
