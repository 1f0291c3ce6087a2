#include "text/fold_character.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "text/script.hpp"
#include "text/simplify.hpp"

namespace shuyu::text {
namespace {

constexpr std::size_t table_size = 0x10000;

/// Typists and fonts disagree on the dot between the parts of a foreign name.
constexpr std::u32string_view middle_dots = U"·・･•‧∙⋅";

char32_t compatible(char32_t c) {
    UErrorCode error = U_ZERO_ERROR;
    static const icu::Normalizer2* const nfkc = icu::Normalizer2::getNFKCInstance(error);
    icu::UnicodeString parts;
    if (nfkc == nullptr || !nfkc->getDecomposition(static_cast<UChar32>(c), parts)) return c;
    const bool is_one = parts.countChar32() == 1;
    return is_one ? static_cast<char32_t>(parts.char32At(0)) : c;
}

char32_t plain_of(char32_t c) {
    if (is_space(c)) return U' ';
    if (middle_dots.find(c) != std::u32string_view::npos) return U'·';
    const char32_t ordinary = compatible(c);
    return is_han(ordinary) ? simplified_character(ordinary) : ordinary;
}

char32_t small_of(char32_t c) {
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

struct Tables {
    std::vector<char32_t> plain;
    std::vector<char32_t> folded;

    Tables() : plain(table_size), folded(table_size) {
        for (char32_t c = 0; c < table_size; ++c) {
            plain[c] = plain_of(c);
            folded[c] = small_of(plain[c]);
        }
    }
};

const Tables& tables() {
    static const Tables made;
    return made;
}

}  // namespace

char32_t plain_character(char32_t c) {
    return c < table_size ? tables().plain[c] : plain_of(c);
}

char32_t folded_character(char32_t c) {
    return c < table_size ? tables().folded[c] : small_of(plain_of(c));
}

}  // namespace shuyu::text
