#include "feed/language.hpp"

#include "text/normalize.hpp"

namespace shuyu::feed {

bool is_traditional(std::string_view language) {
    return language.find("Hant") != std::string_view::npos || language.ends_with("TW") || language.ends_with("HK");
}

std::string_view other_script(std::string_view language) {
    return is_traditional(language) ? "zh-Hans" : "zh-Hant";
}

SplitVariants split_variants(const Entry& entry) {
    SplitVariants split;
    std::vector<std::string> spellings = entry.spellings();
    for (std::size_t i = 1; i < spellings.size(); ++i) {
        const bool is_script = text::is_script_variant(spellings[i], entry.term.term);
        (is_script ? split.other_script : split.spellings).push_back(std::move(spellings[i]));
    }
    return split;
}

}  // namespace shuyu::feed
