#pragma once
#include <cstddef>
#include <cstdint>

namespace shuyu::scan {

/// A maximal run of Chinese left in the English: Han with the Latin letters, digits and inner middle dots that belong
/// to the term (A股, 5G网络, 双11, 史蒂夫·乔布斯), or the text inside 《》. Offsets are bytes of the block's text.
struct Fragment {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t han = 0;  ///< Han characters in it
    bool title = false;     ///< stood in 《》 or 〈〉
    bool sentence = false;  ///< part of text that is Chinese altogether: no term left over
    std::size_t glued = 0;  ///< bytes of a Latin word glued before it that was not taken to belong to it
};

}  // namespace shuyu::scan
