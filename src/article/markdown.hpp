#pragma once
#include <string_view>

#include "article/block.hpp"
#include "article/reader.hpp"

namespace shuyu::article {

/// Calls `sink` with the blocks of a Markdown text that hold Han (GitHub's dialect by md4c, which is linear and whose
/// callbacks point into the input, so that positions come free). Emphasis, inline code and links become marks; targets,
/// tags and comments are no text, the text between tags is. YAML front matter: its values are text. Reference definitions
/// longer than 4 KiB are no definitions (md4c's one quadratic case). `text`: valid UTF-8 of at most 256 MiB.
Result<void> read_markdown(std::string_view text, const ReadOptions& options, const BlockSink& sink);

/// The bytes of the YAML front matter that `text` begins with, both fences included; 0 when there is none.
std::size_t front_matter_length(std::string_view text);

}  // namespace shuyu::article
