#include "pair/finder.hpp"

#include <algorithm>

#include "pair/example.hpp"
#include "pair/gloss_text.hpp"
#include "scan/scanner.hpp"
#include "text/huge_pages.hpp"
#include "text/normalize.hpp"

namespace shuyu::pair {
namespace {

/// Machine-translated news has a fragment in so many bytes; a guess that saves most of the moving as the list grows.
constexpr std::size_t bytes_for_one = 512;

/// The names of what speaks for a gloss, the strongest first.
std::vector<std::string> names_of(std::vector<Observation> seen) {
    const auto strength = [](const Observation& one) { return weight_of(one.evidence) * one.value; };
    std::erase_if(seen, [&](const Observation& one) { return strength(one) <= 0; });
    std::stable_sort(seen.begin(), seen.end(),
                     [&](const Observation& a, const Observation& b) { return strength(a) > strength(b); });
    std::vector<std::string> names;
    for (const Observation& one : seen) names.emplace_back(to_string(one.evidence));
    return names;
}

}  // namespace

Finder::Finder(std::string_view text, const FindOptions& options, Pairer& pairer)
    : m_text(text), m_options(options), m_pairer(pairer), m_lines(text) {
    text::reserve_in_huge_pages(m_found, text.size() / bytes_for_one);
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
    if (m_options.examples) found.example = example_around(block.text, fragment.begin, fragment.end);
    if (m_options.detail == Detail::gloss) return;
    found.evidence = names_of(std::move(choice.seen));
    found.kind_evidence = std::move(choice.kind_evidence);
    found.candidates = std::move(choice.candidates);
    std::stable_sort(found.candidates.begin(), found.candidates.end(),
                     [](const auto& a, const auto& b) { return a.probability > b.probability; });
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
    }
}

}  // namespace shuyu::pair
