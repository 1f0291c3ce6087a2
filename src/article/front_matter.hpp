#pragma once
#include <cstddef>
#include <string_view>

#include "article/block.hpp"

namespace shuyu::article {

/// The length of the YAML front matter that begins `text`, its fences ("---" in the first line, then "---" or "...")
/// included; 0 where there is none.
std::size_t front_matter_length(std::string_view text);

/// Calls `sink` with the values of a front matter of the length given by front_matter_length: a block for each value,
/// without its quotes, keys and comments; the lines of a block scalar ("|", ">") as one. Escapes stay as written. Reads
/// line by line, never fails, linear.
void read_front_matter(std::string_view front_matter, const BlockSink& sink);

}  // namespace shuyu::article
