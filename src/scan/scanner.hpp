#pragma once
#include <vector>

#include "article/block.hpp"
#include "scan/fragment.hpp"

namespace shuyu::scan {

/// Longest fragment that can be a term, in code points; a longer one is a sentence (RELIABILITY: limits).
inline constexpr std::size_t longest_term = 64;

/// Appends the fragments of a block to `out`, in text order. Words of other languages that are written with Han too are
/// no fragments: a run with kana beside the Han is Japanese, with Hangul Korean. Fragments that stand in text which is
/// Chinese altogether (see `sentence` in the source) are marked. Linear in the text.
void scan_block(const article::Block& block, std::vector<Fragment>& out);

}  // namespace shuyu::scan
