#include "article/block.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace shuyu::article {

std::size_t Block::source_of(std::size_t text_offset) const {
    if (origins.size() == 1) return origins.front().source_offset + text_offset;
    const auto after = std::upper_bound(origins.begin(), origins.end(), text_offset,
                                        [](std::size_t at, const Origin& origin) { return at < origin.text_offset; });
    const Origin& origin = *std::prev(after);
    return origin.source_offset + (text_offset - origin.text_offset);
}

std::size_t Block::source_end(std::size_t text_end) const {
    const std::size_t length = text::decode_before(text, text_end).length;
    return source_of(text_end - length) + length;
}

}  // namespace shuyu::article
