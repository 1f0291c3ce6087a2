#include "pair/gloss_text.hpp"

#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {

std::string gloss_text(std::string_view span) {
    if (span.find_first_of("*`\t\n\v\f\r\xC2\xE1\xE2\xE3") == std::string_view::npos &&
        span.find("  ") == std::string_view::npos && !span.starts_with(' ') && !span.ends_with(' '))
        return std::string(span);  // nothing that could be a mark or white space other than single blanks
    std::string out;
    bool space = false;
    for (std::size_t at = 0; at < span.size();) {
        const text::Decoded next = text::decode(span, at);
        const bool mark = next.code_point == '*' || next.code_point == '`';
        if (text::is_space(next.code_point))
            space = true;
        else if (!mark) {
            if (space && !out.empty()) out += ' ';
            space = false;
            out.append(span, at, next.length);
        }
        at += next.length;
    }
    return out;
}

}  // namespace shuyu::pair
