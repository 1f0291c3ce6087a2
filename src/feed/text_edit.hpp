#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shuyu::feed {

/// Bytes [begin, end) of a text and what shall stand there instead.
struct TextEdit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

/// The text with the edits made, which are sorted and do not overlap. All other bytes stay.
std::string with_edits(std::string_view text, const std::vector<TextEdit>& edits);

}  // namespace shuyu::feed
