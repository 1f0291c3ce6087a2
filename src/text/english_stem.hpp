#pragma once

#include <string>
#include <string_view>

namespace shuyu::text {

/// The stem of an English word by the Porter2 algorithm (Snowball's "english"; M. F. Porter, "Snowball: a language for
/// stemming algorithms", 2001): "blockades" and "blockading" give "blockad". ASCII capitals count as small letters, a
/// possessive 's falls off. Each thread has a stemmer of its own.
std::string english_stem(std::string_view word);

}  // namespace shuyu::text
