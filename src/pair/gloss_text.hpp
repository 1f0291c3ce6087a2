#pragma once

#include <string>
#include <string_view>

namespace shuyu::pair {

/// The gloss as it is printed: white space collapsed, emphasis marks off.
std::string gloss_text(std::string_view span);

}  // namespace shuyu::pair
