#include "text/simplify.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace shuyu::text {
namespace {

struct Phrase {
    std::u32string_view traditional;
    std::u32string_view simplified;
};

#include "text/simplified.inc"

/// ICU's rules run in a circle for one character (苎 → 苧 → 苎, 薴 → 苧): the simplified one stands for all three.
constexpr char32_t ramie = U'苎';

/// The longest phrase that `text` begins with; null when there is none.
const Phrase* phrase_at(std::u32string_view text) {
    const auto* const first = std::lower_bound(std::begin(phrases), std::end(phrases), text.front(),
                                               [](const Phrase& p, char32_t c) { return p.traditional[0] < c; });
    const Phrase* longest = nullptr;
    for (const auto* at = first; at != std::end(phrases) && at->traditional[0] == text.front(); ++at) {
        if (!text.starts_with(at->traditional)) continue;
        if (longest == nullptr || at->traditional.size() > longest->traditional.size()) longest = at;
    }
    return longest;
}

std::u32string simplified_once(std::u32string_view text) {
    std::u32string out;
    out.reserve(text.size());
    while (!text.empty()) {
        if (const Phrase* const phrase = phrase_at(text)) {
            out += phrase->simplified;
            text.remove_prefix(phrase->traditional.size());
        } else {
            out += simplified_character(text.front());
            text.remove_prefix(1);
        }
    }
    return out;
}

}  // namespace

char32_t simplified_character(char32_t c) {
    if (c == U'苎' || c == U'苧' || c == U'薴') return ramie;
    const auto* const found = std::lower_bound(std::begin(traditional), std::end(traditional), c);
    return found != std::end(traditional) && *found == c ? simplified[found - std::begin(traditional)] : c;
}

std::u32string to_simplified(std::u32string_view text) {
    std::u32string out = simplified_once(text);
    for (int round = 0; round < 3; ++round) {  // a converted character may complete a phrase (于鮮卑 …)
        std::u32string again = simplified_once(out);
        if (again == out) break;
        out = std::move(again);
    }
    return out;
}

}  // namespace shuyu::text
