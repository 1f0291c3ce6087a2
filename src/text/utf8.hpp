#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace shuyu::text {

/// Offset of the first byte that is not valid UTF-8 (overlong forms, surrogates and truncation included), or nothing.
/// Noncharacters and NUL are valid. Linear; runs of ASCII go many bytes at a time,
/// and parts of a large text side by side.
std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

/// One code point and the bytes it takes.
struct Decoded {
    char32_t code_point = 0;
    std::size_t length = 0;  ///< 1 for an invalid byte
    bool valid = false;
};

/// The code point that begins at `at` (< text.size()). Never reads past the end.
inline Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const auto is_tail = [&](std::size_t i) { return at + i < text.size() && (byte(i) & 0xC0) == 0x80; };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};
    if (lead >= 0xC2 && lead < 0xE0 && is_tail(1)) return {char32_t((lead & 0x1F) << 6 | (byte(1) & 0x3F)), 2, true};
    if (lead >= 0xE0 && lead < 0xF0 && is_tail(1) && is_tail(2)) {
        const char32_t c = char32_t((lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
        if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) return {c, 3, true};
    }
    if (lead >= 0xF0 && lead < 0xF5 && is_tail(1) && is_tail(2) && is_tail(3)) {
        const char32_t c =
            char32_t((lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F));
        if (c >= 0x10000 && c <= 0x10FFFF) return {c, 4, true};
    }
    return {0xFFFD, 1, false};
}

/// The code point that ends before `at` (> 0). In valid UTF-8 the inverse of `decode`.
inline Decoded decode_before(std::string_view text, std::size_t at) {
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
    const Decoded found = decode(text, begin);
    if (found.valid && begin + found.length == at) return found;
    return {0xFFFD, 1, false};
}

/// Number of code points of valid UTF-8.
std::size_t count_code_points(std::string_view text);

/// The byte length of the first `count` code points of `text` (all of it when it has fewer).
std::size_t prefix_length(std::string_view text, std::size_t count);

void append_utf8(std::string& out, char32_t code_point);

/// Valid UTF-8 to code points and back.
std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);

}  // namespace shuyu::text
