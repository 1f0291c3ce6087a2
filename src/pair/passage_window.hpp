#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "scan/fragment.hpp"

namespace shuyu::pair {

/// The part of a block's text that pairing looks at for some neighbouring fragments.
struct PassageWindow {
    std::size_t begin = 0;  ///< byte offsets of the block's text
    std::size_t end = 0;
    std::size_t count = 0;  ///< fragments in it, from the first one asked for
};

/// The window around fragments[first] and those that follow close enough to have to do with it: from the beginning of
/// their sentence, or from what a gloss reaches, to the end of theirs; it doesn't reach into the fragments before and
/// after. Bounded (16 KiB and what a fragment takes), so that a line of 50 MB needs no more memory than a page.
PassageWindow passage_window(std::string_view text, std::span<const scan::Fragment> fragments, std::size_t first);

}  // namespace shuyu::pair
