#pragma once
#include <string>
#include <string_view>

#include "article/block.hpp"
#include "text/result.hpp"

namespace shuyu::article {

enum class Format { plain, markdown, html };

struct ReadOptions {
    bool code = true;  ///< inline code, fenced code and front matter are text too (--no-code turns it off)
    Blocks blocks = Blocks::with_han;
};

/// The format of an article: by the ending of its name (.md .markdown → Markdown; .html .htm .xhtml → HTML; .txt →
/// plain), else by content (a leading "<!doctype html" or "<html" → HTML; front matter, headings, fences or links at
/// line starts → Markdown), else plain.
Format detect_format(std::string_view name, std::string_view text);

/// Calls `sink` with the blocks of `text` that hold Han, in text order; blocks without Han may be left out, unless the
/// options ask for all. (Of plain text all is one block, and front matter is left out there.)
/// `text` is valid UTF-8. Fails on Markdown and HTML over 256 MiB (RELIABILITY: limits). Linear time.
Result<void> read_blocks(std::string_view text, Format format, const ReadOptions& options, const BlockSink& sink);

}  // namespace shuyu::article
