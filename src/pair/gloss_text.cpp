#include "pair/gloss_text.hpp"

#include <algorithm>

#include "text/normalize.hpp"

namespace shuyu::pair {

std::string gloss_text(std::string_view span) {
    const auto is_mark = [](char c) { return c == '*' || c == '`'; };
    if (std::none_of(span.begin(), span.end(), is_mark)) return text::collapse_space(span);
    std::string bare;
    for (const char c : span)
        if (!is_mark(c)) bare += c;
    return text::collapse_space(bare);
}

}  // namespace shuyu::pair
