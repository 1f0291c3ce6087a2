#pragma once
#include <cstddef>
#include <string>

namespace shuyu::text {

/// A place in a file as people name it: line and column count from 1, columns in code points.
/// Line 0 means the file as a whole; column 0 the line as a whole.
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;

    bool operator==(const Place&) const = default;
};

}  // namespace shuyu::text
