#pragma once
#include <string_view>

#include "article/block.hpp"
#include "article/reader.hpp"
#include "text/result.hpp"

namespace shuyu::article {

/// Calls `sink` with the blocks of an HTML text that may hold Han: the title and what a reader sees of the body, with
/// character references decoded and runs of white space as one. Scripts, styles, templates, comments, attributes and
/// ruby annotations are no text. `text` is valid UTF-8 (whatever a meta element says), at most 256 MiB; NUL counts as a
/// blank. Fails on a tag with more than 1,000 attributes, with its place.
Result<void> read_html(std::string_view text, const ReadOptions& options, const BlockSink& sink);

}  // namespace shuyu::article
