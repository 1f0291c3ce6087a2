#include "text/json_text.hpp"

#include <fmt/format.h>

#include "text/escape.hpp"
#include "text/utf8.hpp"

namespace shuyu::text {
namespace {

void append_escape(std::string& out, char32_t c) {
    const auto value = static_cast<unsigned>(c);
    if (value <= 0xFFFF) {
        fmt::format_to(std::back_inserter(out), "\\u{:04x}", value);
        return;
    }
    const unsigned above = value - 0x10000;
    fmt::format_to(std::back_inserter(out), "\\u{:04x}\\u{:04x}", 0xD800 + (above >> 10), 0xDC00 + (above & 0x3FF));
}

/// Han, kana, general Latin and the like are never escaped: spare them the closer look.
bool is_surely_printable(char32_t c) {
    return (c >= 0x20 && c < 0x7F) || (c >= 0x3000 && c < 0xD800);
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text, at);
        const std::string_view bytes = text.substr(at, next.length);
        at += next.length;
        if (!next.valid)
            out += "\\ufffd";
        else if (next.code_point == '"' || next.code_point == '\\')
            out.append("\\").append(bytes);
        else if (is_surely_printable(next.code_point) || printable_line(bytes) == bytes)
            out += bytes;
        else
            append_escape(out, next.code_point);
    }
    out += '"';
}

}  // namespace shuyu::text
