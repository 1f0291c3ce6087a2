#include "pair/find_pairs.hpp"

#include <unordered_map>

#include "pair/example.hpp"
#include "pair/pairer.hpp"
#include "scan/scanner.hpp"
#include "text/line_index.hpp"
#include "text/normalize.hpp"

namespace shuyu::pair {
namespace {

/// Collects the occurrences of an article block by block.
class Finder {
public:
    Finder(std::string_view text, const FindOptions& options) : m_options(options), m_lines(text) {}

    void add_block(const article::Block& block) {
        m_fragments.clear();
        scan::scan_block(block, m_fragments);
        if (m_fragments.empty()) return;
        m_choices.assign(m_fragments.size(), {});
        m_pairer.pair(block, m_fragments, m_choices, m_options.evidence);
        for (std::size_t i = 0; i < m_fragments.size(); ++i) add(block, m_fragments[i], m_choices[i]);
    }

    std::vector<Occurrence> take() { return std::move(m_found); }

private:
    void add(const article::Block& block, const scan::Fragment& fragment, const Choice& choice) {
        Occurrence& found = m_found.emplace_back();
        const std::string_view text = block.text.substr(fragment.begin, fragment.end - fragment.begin);
        found.fragment = text::collapse_space(text);
        found.byte = block.source_of(fragment.begin);
        found.length = text.size();
        const text::LineColumn place = m_lines.at(found.byte);
        found.line = place.line;
        found.column = place.column;
        if (choice.has_gloss() && choice.probability >= m_options.min_confidence) {
            found.gloss = gloss_text(block.text.substr(choice.gloss_begin, choice.gloss_end - choice.gloss_begin));
            found.pattern = to_string(choice.pattern);
            found.confidence = choice.probability;
        } else {
            found.pattern = fragment.sentence ? pattern_sentence : pattern_none;
        }
        found.kind = choice.kind;
        if (m_options.examples) found.example = example_around(block.text, fragment.begin, fragment.end);
        for (const Observation& seen : choice.seen) found.evidence.emplace_back(to_string(seen.evidence));
    }

    const FindOptions& m_options;
    text::LineIndex m_lines;
    Pairer m_pairer;
    std::vector<scan::Fragment> m_fragments;
    std::vector<Choice> m_choices;
    std::vector<Occurrence> m_found;
};

/// An unpaired fragment takes the best gloss that the same fragment has elsewhere in the article.
void resolve(std::vector<Occurrence>& found) {
    std::unordered_map<std::string_view, const Occurrence*> best;
    for (const Occurrence& occurrence : found) {
        if (occurrence.gloss.empty()) continue;
        const Occurrence*& known = best[occurrence.fragment];
        if (!known || occurrence.confidence > known->confidence) known = &occurrence;
    }
    for (Occurrence& occurrence : found) {
        if (!occurrence.gloss.empty()) continue;
        if (const auto known = best.find(occurrence.fragment); known != best.end())
            occurrence.resolved = known->second->gloss;
    }
}

}  // namespace

Result<std::vector<Occurrence>> find_pairs(std::string_view text, const FindOptions& options) {
    Finder finder(text, options);
    const Result<void> read = article::read_blocks(text, options.format, options.read,
                                                   [&](const article::Block& block) { finder.add_block(block); });
    if (!read) return Failure(read.error());
    std::vector<Occurrence> found = finder.take();
    resolve(found);
    return found;
}

}  // namespace shuyu::pair
