#pragma once

#include "pair/kind_evidence.hpp"

namespace shuyu::pair {

/// The kind for which the facts speak most: a linear classifier (multinomial logit) with the weights of
/// kind_evidence.def.
Kind guess_kind(const KindFacts& facts);

}  // namespace shuyu::pair
