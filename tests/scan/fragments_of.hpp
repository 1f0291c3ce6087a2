#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/plain_text.hpp"
#include "scan/scanner.hpp"

namespace shuyu::scan {

/// The fragments of a text, with "; " between: a title in 《》, a sentence as [sentence].
inline std::string fragments_of(std::string_view text) {
    std::string all;
    article::read_plain(text, [&](const article::Block& block) {
        std::vector<Fragment> fragments;
        scan_block(block, fragments);
        for (const Fragment& one : fragments) {
            const std::string text_of_one(block.text.substr(one.begin, one.end - one.begin));
            all += all.empty() ? "" : "; ";
            all += one.title ? "《" + text_of_one + "》" : one.sentence ? "[" + text_of_one + "]" : text_of_one;
        }
    });
    return all;
}

}  // namespace shuyu::scan
