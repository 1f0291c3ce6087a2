#include "text/utf8.hpp"

#include <utf8.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "text/parallel_for.hpp"
#include "text/vectorised.hpp"

namespace shuyu::text {

namespace {

constexpr std::size_t shortest_part = 4 * 1024 * 1024;  // below this a thread costs more than it saves

constexpr std::ptrdiff_t stride = 64;

/// Whether the `stride` bytes at `at` are ASCII. A plain loop, which the compiler turns into vector instructions.
bool is_ascii(const char* at) {
    unsigned char all = 0;
    for (std::ptrdiff_t i = 0; i < stride; ++i)
        all = static_cast<unsigned char>(all | static_cast<unsigned char>(at[i]));
    return all < 0x80;
}

SHUYU_VECTORISED std::optional<std::size_t> find_invalid(std::string_view bytes) {
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    for (const char* at = begin; at != end;) {
        std::uint64_t eight = 0;
        if (end - at >= stride && is_ascii(at)) {
            at += stride;
        } else if (end - at >= 8 && (std::memcpy(&eight, at, 8), (eight & 0x8080808080808080U) == 0)) {
            at += 8;
        } else if (static_cast<unsigned char>(*at) < 0x80) {
            ++at;
        } else if (utf8::internal::validate_next(at, end) != utf8::internal::UTF8_OK) {
            return static_cast<std::size_t>(at - begin);
        }
    }
    return std::nullopt;
}

/// `at` moved to the beginning of a character, if that is near; else to where no character can go on.
std::size_t character_begin(std::string_view bytes, std::size_t at) {
    for (int tails = 0; tails < 3 && at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80;
         ++tails)
        ++at;
    return std::min(at, bytes.size());
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
    const std::size_t count = bytes.size() / shortest_part + 1;
    if (count == 1) return find_invalid(bytes);
    std::vector<std::optional<std::size_t>> found(count);
    parallel_for(count, 0, [&] {
        return [&](std::size_t i) {
            const std::size_t begin = i == 0 ? 0 : character_begin(bytes, i * shortest_part);
            const std::size_t end = character_begin(bytes, std::min(bytes.size(), (i + 1) * shortest_part));
            found[i] = find_invalid(bytes.substr(begin, end - begin));
            if (found[i]) *found[i] += begin;
        };
    });
    const auto first = std::find_if(found.begin(), found.end(), [](const auto& one) { return one.has_value(); });
    return first == found.end() ? std::nullopt : *first;
}

SHUYU_VECTORISED std::size_t count_code_points(std::string_view text) {
    constexpr std::size_t stride = 128;  // of which the count fits a byte: many bytes are counted at once
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < text.size(); begin += stride) {
        unsigned char heads = 0;
        for (const char c : text.substr(begin, stride))
            heads = static_cast<unsigned char>(heads + ((static_cast<unsigned char>(c) & 0xC0) != 0x80));
        count += heads;
    }
    return count;
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
