#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pair/find_pairs.hpp"
#include "support/catch.hpp"

namespace shuyu::pair {

/// What is found in a text, as "中文=gloss/pattern", "中文=-", "中文→gloss elsewhere" with "; " between.
inline std::string pairs_of(std::string_view text, article::Format format = article::Format::plain) {
    FindOptions options;
    options.format = format;
    const auto found = find_pairs(text, options);
    REQUIRE(found);
    std::string all;
    for (const Occurrence& one : *found) {
        all += (all.empty() ? "" : "; ") + one.fragment;
        if (!one.gloss.empty())
            all += "=" + one.gloss + "/" + std::string(one.pattern);
        else if (!one.resolved.empty())
            all += "→" + one.resolved;
        else
            all += "=-";
    }
    return all;
}

struct PairCase {
    std::string_view text;
    std::string_view pairs;
};

template <class Cases>
void check_pairs(const Cases& cases, article::Format format = article::Format::plain) {
    for (const PairCase& each : cases) {
        INFO(each.text);
        CHECK(pairs_of(each.text, format) == each.pairs);
    }
}

}  // namespace shuyu::pair
