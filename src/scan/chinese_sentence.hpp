#pragma once
#include <span>

#include "article/block.hpp"
#include "scan/fragment.hpp"

namespace shuyu::scan {

/// Sets Fragment::sentence on the fragments of a block (in text order) that stand in text which is Chinese altogether
/// rather than being terms left in English: clauses joined or ended by Chinese sentence punctuation
/// ("您好，欢迎！", but not the list "早餐、午餐"), a block that holds a longer Chinese text and no English, and runs
/// too long to be a term.
void mark_sentences(const article::Block& block, std::span<Fragment> fragments);

}  // namespace shuyu::scan
