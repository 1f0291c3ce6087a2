#include "text/utf8.hpp"

#include <utf8.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace shuyu::text {

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    for (const char* at = begin; at != end;) {
        std::uint64_t eight = 0;
        if (end - at >= 8 && (std::memcpy(&eight, at, 8), (eight & 0x8080808080808080U) == 0)) {
            at += 8;
        } else if (static_cast<unsigned char>(*at) < 0x80) {
            ++at;
        } else if (utf8::internal::validate_next(at, end) != utf8::internal::UTF8_OK) {
            return static_cast<std::size_t>(at - begin);
        }
    }
    return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::size_t prefix_length(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    while (count > 0 && at < text.size()) {
        at += decode(text, at).length;
        --count;
    }
    return at;
}

void append_utf8(std::string& out, char32_t c) {
    utf8::append(c, std::back_inserter(out));
}

std::u32string to_utf32(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text, at);
        out += next.code_point;
        at += next.length;
    }
    return out;
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size() * 3);
    for (const char32_t c : text) append_utf8(out, c);
    return out;
}

}  // namespace shuyu::text
