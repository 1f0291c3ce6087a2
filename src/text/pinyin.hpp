#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace shuyu::text {

/// Most usual reading of one Han character in lower-case pinyin with tone mark ("huán"); empty when it has none.
/// A table look-up. The table is generated from ICU's Han-Latin transliterator when the program is built.
std::string_view reading_of(char32_t han);

/// All readings worth trying for one Han character, without tone marks, ü as "v": the usual one first, then those of
/// our table of heteronyms ("zhong", "chong" for 重). Empty when it has none. A table look-up.
std::vector<std::string_view> plain_readings_of(char32_t han);

/// The reading that is printed with a term: pinyin with tone marks, syllables of a word joined, right for common words
/// with heteronyms (重任 zhòngrèn, 银行 yínháng, 行长 hángzhǎng, 重庆 chóngqìng) by a table of words, longest match
/// first; Latin letters and digits stay as they are ("A gǔ" for A股); an apostrophe before a syllable that begins with
/// a, e or o inside a word ("xī'ān"; GB/T 16159). Empty for terms of more than 64 code points.
std::string reading(std::string_view term);

/// A Latin word or phrase in the form in which romanisations are compared: lower case, without tone marks and other
/// diacritics, ü as "v", letters only ("Zhōngyōng" → "zhongyong", "Lü Bu" → "lvbu").
std::string plain_latin(std::string_view text);

}  // namespace shuyu::text
