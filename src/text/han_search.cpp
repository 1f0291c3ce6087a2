#include "text/han_search.hpp"

#include <cstdint>

#include "text/vectorised.hpp"

namespace shuyu::text {
namespace {

constexpr std::size_t step = 64;

/// Whether any of `step` bytes is E2 or higher. A plain loop: the compiler turns it into vector instructions.
bool any_high(const unsigned char* bytes) {
    unsigned char found = 0;
    for (std::size_t i = 0; i < step; ++i) found = static_cast<unsigned char>(found | (bytes[i] >= 0xE2 ? 1 : 0));
    return found != 0;
}

/// E2 is also the lead byte of “ ” — …, which English is full of: only its radicals count.
bool may_begin_han(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0xE2) return false;
    if (byte == 0xE2) return at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xBA;
    return byte <= 0xE9 || byte == 0xEF || byte == 0xF0;
}

}  // namespace

SHUYU_VECTORISED std::size_t find_possible_han(std::string_view text, std::size_t from) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t at = from;
    while (at < text.size()) {
        if (at + step <= text.size() && !any_high(bytes + at)) {
            at += step;
            continue;
        }
        const std::size_t end = at + step < text.size() ? at + step : text.size();
        for (; at < end; ++at)
            if (may_begin_han(text, at)) return at;
    }
    return text.size();
}

}  // namespace shuyu::text
