#pragma once
#include <algorithm>
#include <string_view>

namespace shuyu::text {

/// Cuts the first field off the front of `rest`, with the `end` after it; all of it where there is no `end`.
inline std::string_view take(std::string_view& rest, char end) {
    const std::string_view field = rest.substr(0, rest.find(end));
    rest.remove_prefix(std::min(rest.size(), field.size() + 1));
    return field;
}

}  // namespace shuyu::text
