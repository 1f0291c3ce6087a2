#pragma once
#include <cstddef>

namespace shuyu::cli {

/// How to behave towards the one who reads the output.
struct Terminal {
    bool is_terminal = false;
    bool colour = false;    ///< a terminal that can, and NO_COLOR is not set
    std::size_t width = 0;  ///< cells in a line; 0: as long as it needs to be (no terminal)

    /// What the descriptor is. NO_COLOR counts when it is not empty (no-color.org); TERM=dumb has no colour.
    static Terminal of(int descriptor);
};

}  // namespace shuyu::cli
