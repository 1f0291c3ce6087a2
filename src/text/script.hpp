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

/// Hiragana or Katakana, with the long vowel mark and half-width forms: beside Han a sign of Japanese.
bool is_kana(char32_t c);
/// Hangul syllables and jamo: beside Han a sign of Korean.
bool is_hangul(char32_t c);
/// Latin letters, also with diacritics and full-width.
bool is_latin(char32_t c);
/// Any letter (general category L) that is not Han.
bool is_letter(char32_t c);
/// A decimal digit of any script, full-width included.
bool is_digit(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
/// A combining mark (category M), variation selectors included.
bool is_mark(char32_t c);
/// White space by Unicode's White_Space, the ideographic space included.
bool is_space(char32_t c);

}  // namespace shuyu::text
