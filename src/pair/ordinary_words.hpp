#pragma once

#include <string_view>

namespace shuyu::pair {

/// Whether a Chinese word (simplified) is an ordinary verb, adjective or adverb rather than the name of a thing, by a
/// table of common ones written for this project. A look-up.
bool is_ordinary_word(std::u32string_view word);

}  // namespace shuyu::pair
