#pragma once
#include <span>
#include <string>
#include <string_view>

namespace shuyu::cli {

/// The name that somebody who typed `typed` most likely meant: fewest letters added, left out, changed or swapped, at
/// most a third of them (one at least). Empty when none is near. "fromat" → "format".
std::string nearest_name(std::string_view typed, std::span<const std::string> names);

/// "did you mean NAME?" when one is near, else `otherwise`.
std::string suggestion(std::string_view typed, std::span<const std::string> names, std::string otherwise);

}  // namespace shuyu::cli
