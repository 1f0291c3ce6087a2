#pragma once
#include <string_view>

namespace shuyu::pair {

/// The table of senses as text: a line an entry, simplified Chinese, then the English words that translate it, with
/// blanks between. See senses.hpp for how it is used.
std::string_view sense_table();

}  // namespace shuyu::pair
