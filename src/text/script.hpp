#pragma once

namespace shuyu::text {

/// Han by Unicode's Script property (all extensions, compatibility ideographs, radicals), and 々 〇 (Script=Han too).
/// The common blocks are decided inline, the rest by ICU.
bool is_han_slow(char32_t c);
inline bool is_han(char32_t c) {
    if (c < 0x2E80) return false;
    if (c >= 0x4E00 && c <= 0x9FFF) return true;
    if (c >= 0xAC00 && c <= 0xD7FF) return false;
    return is_han_slow(c);
}

/// The rest of the questions below, for what is not ASCII: most characters asked about are.
bool is_latin_slow(char32_t c);
bool is_letter_slow(char32_t c);
bool is_digit_slow(char32_t c);
bool is_upper_slow(char32_t c);
bool is_lower_slow(char32_t c);
bool is_mark_slow(char32_t c);
bool is_space_slow(char32_t c);

/// Hiragana or Katakana, with the long vowel mark and half-width forms: beside Han a sign of Japanese.
bool is_kana(char32_t c);
/// Hangul syllables and jamo: beside Han a sign of Korean.
bool is_hangul(char32_t c);
/// Latin letters, also with diacritics and full-width.
inline bool is_latin(char32_t c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : is_latin_slow(c);
}
/// Any letter (general category L) that is not Han.
inline bool is_letter(char32_t c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : is_letter_slow(c);
}
/// A decimal digit of any script, full-width included.
inline bool is_digit(char32_t c) {
    return c < 0x80 ? c >= '0' && c <= '9' : is_digit_slow(c);
}
inline bool is_upper(char32_t c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : is_upper_slow(c);
}
inline bool is_lower(char32_t c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : is_lower_slow(c);
}
/// A combining mark (category M), variation selectors included.
inline bool is_mark(char32_t c) {
    return c >= 0x300 && is_mark_slow(c);
}
/// White space by Unicode's White_Space, the ideographic space included.
inline bool is_space(char32_t c) {
    return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : is_space_slow(c);
}

}  // namespace shuyu::text
