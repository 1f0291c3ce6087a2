#pragma once
#include <string_view>

namespace shuyu::article {

/// Whether a language tag means Chinese or English: by the part before the first "-" or "_", in any case. Takes BCP 47
/// ("zh-Hans-CN"), locales ("zh_CN"), three letters ("cmn", "eng") and the names that memoQ and MultiTerm use
/// ("Chinese_PRC").
bool is_chinese(std::string_view tag);
bool is_english(std::string_view tag);

/// Whether a Chinese tag says traditional characters: by script, else by region.
bool is_traditional_chinese(std::string_view tag);

}  // namespace shuyu::article
