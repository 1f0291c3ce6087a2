#include "text/escape.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/utf8.hpp"

namespace shuyu::text {
namespace {

/// Nothing to do for printable ASCII and for the lead bytes under which nothing invisible lives.
bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte < 0x7F;
    });
}

std::string escaped(std::string_view text, bool keep_layout) {
    if (is_plain(text)) return std::string(text);
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text, at);
        if (!next.valid) {
            fmt::format_to(std::back_inserter(out), "\\x{:02X}", static_cast<unsigned char>(text[at]));
        } else if (keep_layout && (next.code_point == '\t' || next.code_point == '\n')) {
            out += static_cast<char>(next.code_point);
        } else if (next.code_point == '\t') {
            out += "\\t";
        } else if (next.code_point == '\n') {
            out += "\\n";
        } else if (is_unprintable(next.code_point)) {
            const auto value = static_cast<std::uint32_t>(next.code_point);
            out += value > 0xFFFF ? fmt::format("\\U{:08X}", value) : fmt::format("\\u{:04X}", value);
        } else {
            out.append(text, at, next.length);
        }
        at += next.length;
    }
    return out;
}

}  // namespace

bool is_unprintable(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200B || c == 0x200E || c == 0x200F ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           (c >= 0xFFF9 && c <= 0xFFFB) || (c & 0xFFFE) == 0xFFFE || (c >= 0xE0000 && c <= 0xE007F);
}

std::string printable(std::string_view text) {
    return escaped(text, true);
}

std::string printable_line(std::string_view text) {
    return escaped(text, false);
}

}  // namespace shuyu::text
