#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "cli/output.hpp"
#include "text/parallel_for.hpp"

namespace shuyu::cli {

/// Writes one row of text for each item, in their order: append_row(text, item). Where there are many, parts of them
/// are put into words side by side; so much text is held at a time as 64 Ki rows take.
template <class Item, class AppendRow>
void write_rows(Output& out, std::span<const Item> items, const AppendRow& append_row) {
    constexpr std::size_t at_once = 64 * 1024;
    constexpr std::size_t for_a_thread = 8 * 1024;
    for (std::size_t first = 0; first < items.size(); first += at_once) {
        const auto some = items.subspan(first, std::min(at_once, items.size() - first));
        std::vector<std::string> texts((some.size() + for_a_thread - 1) / for_a_thread);
        text::parallel_for(texts.size(), 0, [&] {
            return [&](std::size_t i) {
                const std::size_t begin = i * for_a_thread;
                for (const Item& item : some.subspan(begin, std::min(for_a_thread, some.size() - begin)))
                    append_row(texts[i], item);
            };
        });
        for (const std::string& text : texts) out.write(text);
    }
}

}  // namespace shuyu::cli
