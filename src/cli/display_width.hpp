#pragma once
#include <cstddef>
#include <string_view>

namespace shuyu::cli {

/// Cells that valid UTF-8 takes on a terminal: two for East Asian wide and full-width characters, none for combining
/// marks, else one. Linear.
std::size_t display_width(std::string_view text);

}  // namespace shuyu::cli
