#include "pair/finder.hpp"

#include "pair/example.hpp"
#include "pair/explain.hpp"
#include "pair/gloss_text.hpp"
#include "pair/huge_pages.hpp"
#include "scan/scanner.hpp"
#include "text/normalize.hpp"

namespace shuyu::pair {
namespace {

/// Machine-translated news has a fragment in so many bytes; a guess that saves most of the moving as the list grows.
constexpr std::size_t bytes_for_one = 512;

}  // namespace

Finder::Finder(std::string_view text, const FindOptions& options, Pairer& pairer)
    : m_text(text), m_options(options), m_pairer(pairer), m_lines(text) {
    reserve_in_huge_pages(m_found, text.size() / bytes_for_one);
}

void Finder::add_block(const article::Block& block) {
    m_fragments.clear();
    scan::scan_block(block, m_fragments);
    if (m_fragments.empty()) return;
    m_choices.assign(m_fragments.size(), {});
    m_pairer.pair(block, m_fragments, m_choices, m_options.detail);
    for (std::size_t i = 0; i < m_fragments.size(); ++i) add(block, m_fragments[i], m_choices[i]);
}

void Finder::add(const article::Block& block, const scan::Fragment& fragment, Choice& choice) {
    Occurrence& found = m_found.emplace_back();
    const std::string_view text = block.text.substr(fragment.begin, fragment.end - fragment.begin);
    found.fragment = text::collapse_space(text);
    found.byte = block.source_of(fragment.begin);
    found.length = text.size();
    const text::LineColumn place = m_lines.at(found.byte);
    found.line = place.line;
    found.column = place.column;
    if (choice.span.end > choice.span.begin) {
        found.gloss = gloss_text(block.text.substr(choice.span.begin, choice.span.end - choice.span.begin));
        found.pattern = to_string(choice.span.pattern);
        found.confidence = choice.span.probability;
    } else {
        found.pattern = fragment.sentence ? pattern_sentence : pattern_none;
    }
    found.kind = choice.span.kind;
    if (!choice.alternatives.empty()) add_open(block, choice);
    if (m_options.examples) found.remarks.write().example = example_around(block.text, fragment.begin, fragment.end);
    if (m_options.detail == Detail::gloss) return;
    Remarks& remarks = found.remarks.write();
    remarks.evidence = supporting_evidence(std::move(choice.span.seen));
    remarks.kind_evidence = std::move(choice.kind_evidence);
    remarks.candidates = std::move(choice.candidates);
    sort_by_probability(remarks.candidates);
}

void Finder::add_open(const article::Block& block, const Choice& choice) {
    OpenOccurrence& open = m_open.emplace_back();
    open.index = m_found.size() - 1;
    for (const ChosenSpan& span : choice.alternatives) {
        PossibleGloss& gloss = open.glosses.emplace_back();
        gloss.gloss = gloss_text(block.text.substr(span.begin, span.end - span.begin));
        gloss.key = text::gloss_key(gloss.gloss);
        gloss.pattern = to_string(span.pattern);
        gloss.probability = span.probability;
        gloss.kind = span.kind;
        gloss.seen = span.seen;
    }
}

}  // namespace shuyu::pair
