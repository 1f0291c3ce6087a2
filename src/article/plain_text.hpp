#pragma once
#include <cstddef>
#include <string_view>

#include "article/block.hpp"

namespace shuyu::article {

/// Calls `sink` with the blocks of plain text that may hold Han, in text order. A block is a line, or the lines of a
/// hard-wrapped paragraph as one: two lines belong together when the second goes on in the middle of the first one's
/// sentence (see `continues_paragraph`). The block's text is a view into `text`, nothing is copied. Lines without Han
/// are passed over at the speed of find_possible_han. Linear: a paragraph is bounded (64 KiB) where lines could be
/// joined without end.
void read_plain(std::string_view text, const BlockSink& sink);

/// Whether `next` is the rest of the paragraph that `line` begins: neither is blank, `next` is no list item, heading or
/// row, and either `line` breaks off (a comma, an open bracket, no sentence end at a wrapped line's length) or `next`
/// begins in the middle of something (lower case, an opening parenthesis).
bool continues_paragraph(std::string_view line, std::string_view next);

/// The first offset at or after `from` at which a new block may begin: where a text can be cut and the parts read on
/// their own with the same result.
std::size_t next_block_begin(std::string_view text, std::size_t from);

}  // namespace shuyu::article
