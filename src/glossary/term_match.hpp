#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace shuyu::glossary {

enum class LetterCase : std::uint8_t { any, exact };

/// A spelling to look for: a term, a variant, a gloss.
struct TermPattern {
    std::string_view text;  ///< valid UTF-8; may vanish after the matcher is made
    std::uint32_t entry = 0;
    std::uint32_t spelling = 0;  ///< what the caller makes of it (term_patterns.hpp), below 2^29
    LetterCase letter_case = LetterCase::any;
};

/// A place in a text where an entry occurs.
struct TermMatch {
    std::size_t begin = 0;   ///< bytes
    std::size_t length = 0;  ///< bytes
    std::uint32_t entry = 0;
    std::uint32_t spelling = 0;  ///< the one of TermPattern

    bool operator==(const TermMatch&) const = default;
};

}  // namespace shuyu::glossary
