#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "article/block.hpp"
#include "pair/agreement.hpp"
#include "pair/find_pairs.hpp"
#include "pair/pairer.hpp"
#include "scan/fragment.hpp"
#include "text/line_index.hpp"

namespace shuyu::pair {

/// Consecutive occurrences, of a number that is bounded, so that their list never moves as a whole.
struct FoundPart {
    std::vector<Occurrence> found;
    std::vector<OpenOccurrence> open;  ///< of these, the ones that the rest of the article may settle
};

/// Collects the occurrences of an article, or of a part of it, block by block, with their places in it.
class Finder {
public:
    /// All three must outlive the finder. A Pairer may serve many finders, one after the other.
    Finder(std::string_view text, const FindOptions& options, Pairer& pairer);

    void add_block(const article::Block& block);

    std::vector<FoundPart> take() { return std::move(m_parts); }
    /// Line ends of the text; when all blocks have been added.
    std::size_t count_line_ends() { return m_lines.at(m_text.size()).line - 1; }

private:
    FoundPart& part();
    void add(const article::Block& block, const scan::Fragment& fragment, Choice& choice);
    void add_open(const article::Block& block, const Choice& choice, FoundPart& into);

    std::string_view m_text;
    const FindOptions& m_options;
    Pairer& m_pairer;
    text::LineIndex m_lines;
    std::vector<scan::Fragment> m_fragments;
    std::vector<FoundPart> m_parts;
};

}  // namespace shuyu::pair
