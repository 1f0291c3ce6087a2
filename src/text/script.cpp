#include "text/script.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace shuyu::text {
namespace {

bool has_script(char32_t c, UScriptCode script) {
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &error) == script && U_SUCCESS(error);
}

}  // namespace

bool is_han_slow(char32_t c) {
    return has_script(c, USCRIPT_HAN);
}

bool is_kana(char32_t c) {
    if (c < 0x3040) return false;
    return c == 0x30FC || c == 0xFF70 || has_script(c, USCRIPT_HIRAGANA) || has_script(c, USCRIPT_KATAKANA);
}

bool is_hangul(char32_t c) {
    return c >= 0x1100 && has_script(c, USCRIPT_HANGUL);
}

bool is_latin_slow(char32_t c) {
    return has_script(c, USCRIPT_LATIN);
}

bool is_letter_slow(char32_t c) {
    return u_isalpha(static_cast<UChar32>(c)) && !is_han(c);
}

bool is_digit_slow(char32_t c) {
    return u_isdigit(static_cast<UChar32>(c));
}

bool is_upper_slow(char32_t c) {
    return u_isupper(static_cast<UChar32>(c));
}

bool is_lower_slow(char32_t c) {
    return u_islower(static_cast<UChar32>(c));
}

bool is_mark_slow(char32_t c) {
    return (U_MASK(u_charType(static_cast<UChar32>(c))) & U_GC_M_MASK) != 0;
}

bool is_space_slow(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c));
}

}  // namespace shuyu::text
