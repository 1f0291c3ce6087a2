#pragma once
#include <span>
#include <string_view>

namespace shuyu::text {

/// What ICU's one reading for each character leaves open: the data behind pinyin.hpp, in simplified characters.

/// The reading of a character that is more usual in terms than the one ICU gives ("cháng" for 长, where ICU has zhǎng);
/// empty where ICU's is fine. A hash look-up.
std::string_view usual_reading_of(char32_t han);

/// Readings of a character by our data, without tone marks, ü as "v" ("chong" for 重); ICU's own may be among them.
std::span<const std::string_view> further_readings_of(char32_t han);

/// A word in which some characters are read otherwise than by themselves.
struct WordReading {
    std::u32string_view word;  ///< two code points or more
    /// One for each character; empty where the character keeps its usual reading.
    std::span<const std::string_view> syllables;
};

/// The longest such word that `text` (simplified) begins with; an empty word when there is none. A hash look-up for
/// each possible length; the first call reads the table (below 1 ms).
WordReading word_reading_at(std::u32string_view text);

}  // namespace shuyu::text
