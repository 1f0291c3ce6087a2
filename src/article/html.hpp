#pragma once
#include <string_view>

#include "article/block.hpp"
#include "article/reader.hpp"

namespace shuyu::article {

/// Calls `sink` with the blocks of an HTML text that hold Han, by libxml2's push parser and its SAX events: its tree
/// would lose what lies below depth 256 or beyond 10 MB of one element, and all that follows. The text is taken as UTF-8,
/// whatever a <meta charset> says. Script, style, templates, comments and attributes are no text; rt and rp are left out,
/// so that the base of a ruby stays whole. Fails on more than 256 MiB, and on a tag with more than 1,000 attributes
/// (libxml2 is quadratic in them).
Result<void> read_html(std::string_view text, const ReadOptions& options, const BlockSink& sink);

}  // namespace shuyu::article
