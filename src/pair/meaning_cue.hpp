#pragma once

#include "pair/passage.hpp"

namespace shuyu::pair {

/// The token after words that say that a meaning follows, if they begin at token `from`, else -1: "means", "refers to",
/// ", literally", "is the Chinese word for", "is an idiom describing", "is short for", "known as".
int after_meaning_cue(const Passage& passage, int from);

}  // namespace shuyu::pair
