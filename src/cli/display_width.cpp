#include "cli/display_width.hpp"

#include <unicode/uchar.h>

#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::cli {
namespace {

std::size_t cells_of(char32_t c) {
    if (c < 0x300) return 1;
    if (c >= 0x4E00 && c <= 0x9FFF) return 2;
    if (text::is_mark(c)) return 0;
    const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view text) {
    std::size_t cells = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++cells;
            ++at;
            continue;
        }
        const text::Decoded next = text::decode(text, at);
        cells += cells_of(next.code_point);
        at += next.length;
    }
    return cells;
}

}  // namespace shuyu::cli
