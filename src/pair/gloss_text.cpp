#include "pair/gloss_text.hpp"

#include "text/normalize.hpp"

namespace shuyu::pair {

std::string gloss_text(std::string_view span) {
    constexpr std::string_view marks = "*`";
    if (span.find_first_of(marks) == std::string_view::npos) return text::collapse_space(span);
    std::string bare;
    for (const char c : span)
        if (marks.find(c) == std::string_view::npos) bare += c;
    return text::collapse_space(bare);
}

}  // namespace shuyu::pair
