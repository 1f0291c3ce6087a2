#pragma once
#include <string_view>

#include "article/block.hpp"

namespace shuyu::article {

/// Calls `sink` with the values of YAML front matter (fences included in `text`, which begins the article): one block a
/// value, block scalars with their line ends. Keys, quotes and list dashes are no text. Line by line, so that broken
/// YAML is no trouble; linear.
void read_front_matter(std::string_view text, const BlockSink& sink);

}  // namespace shuyu::article
