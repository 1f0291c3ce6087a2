#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "feed/entry.hpp"

namespace shuyu::feed {

/// The script subtag of a Chinese language code says simplified or traditional; none means simplified.
bool is_traditional(std::string_view language);

/// The code of the same Chinese in the other script: zh-Hans and zh-Hant.
std::string_view other_script(std::string_view language);

/// The variants of an entry by what they are: the term in the other script, or another spelling.
struct SplitVariants {
    std::vector<std::string> other_script;
    std::vector<std::string> spellings;
};
SplitVariants split_variants(const Entry& entry);

}  // namespace shuyu::feed
