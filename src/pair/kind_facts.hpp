#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>

namespace shuyu::pair {

/// What tells the kind of a term, one line each in kind_evidence.def.
enum class KindEvidence : std::uint8_t {
#define SHUYU_KIND_EVIDENCE(name, of_name, of_term, of_phrase, of_word) name,
#include "pair/kind_evidence.def"
#undef SHUYU_KIND_EVIDENCE
    count_,
};

using KindFacts = std::bitset<static_cast<std::size_t>(KindEvidence::count_)>;

}  // namespace shuyu::pair
