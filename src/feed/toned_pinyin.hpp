#pragma once
#include <string>
#include <string_view>

namespace shuyu::feed {

/// Numbered pinyin, as dictionaries have it, with tone marks: "feng1 suo3" is "fēngsuǒ", "Xi1 an1" "Xī'ān", "lu:4"
/// "lǜ". Syllables are joined; a capital begins a word, and more than four syllables stay apart. What is no syllable
/// stays as it is.
std::string toned_pinyin(std::string_view numbered);

}  // namespace shuyu::feed
