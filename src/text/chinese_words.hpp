#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shuyu::text {

/// The words of a Chinese text by ICU's dictionary-based word boundaries (UAX #29 for the rest), white space and
/// punctuation left out. The first call costs some 2 ms.
std::vector<std::string> chinese_words(std::string_view text);

}  // namespace shuyu::text
