#pragma once
#include <string_view>

#include "article/block.hpp"
#include "article/reader.hpp"
#include "text/result.hpp"

namespace shuyu::article {

/// Calls `sink` with the blocks of a Markdown text (CommonMark with tables, strikethrough and task lists) that may hold
/// Han. Link targets, titles, info strings, tags and comments are no text; image descriptions, and the values of a
/// leading YAML front matter, are. Raw HTML blocks are read as HTML. `text` is valid UTF-8, at most 256 MiB. Linear:
/// reference definitions longer than 4 KiB and tables wider than 128 columns, which md4c multiplies, are left as text.
Result<void> read_markdown(std::string_view text, const ReadOptions& options, const BlockSink& sink);

}  // namespace shuyu::article
