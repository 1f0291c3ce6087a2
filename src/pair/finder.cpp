#include "pair/finder.hpp"

#include <algorithm>

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
constexpr std::size_t most_in_part = 32 * 1024;

Span source_span(const article::Block& block, const ChosenSpan& span) {
    return {block.source_of(span.begin), block.source_end(span.end)};
}

}  // namespace

Finder::Finder(std::string_view text, const FindOptions& options, Pairer& pairer)
    : m_text(text), m_options(options), m_pairer(pairer), m_lines(text) {}

/// The part that the next occurrence goes to.
FoundPart& Finder::part() {
    if (!m_parts.empty() && m_parts.back().found.size() < most_in_part) return m_parts.back();
    FoundPart& next = m_parts.emplace_back();
    const std::size_t expected = m_parts.size() == 1 ? m_text.size() / bytes_for_one : most_in_part;
    reserve_in_huge_pages(next.found, std::min(expected, most_in_part));
    return next;
}

void Finder::add_block(const article::Block& block) {
    m_fragments.clear();
    scan::scan_block(block, m_fragments);
    for (std::size_t next = 0; next < m_fragments.size();)
        for (Choice& choice : m_pairer.pair_next(block, m_fragments, next, m_options.detail))
            add(block, m_fragments[next++], choice);
}

void Finder::add(const article::Block& block, const scan::Fragment& fragment, Choice& choice) {
    FoundPart& into = part();
    Occurrence& found = into.found.emplace_back();
    const std::string_view text = block.text.substr(fragment.begin, fragment.end - fragment.begin);
    found.fragment = text::collapse_space(text);
    found.byte = block.source_of(fragment.begin);
    found.length = text.size();
    const text::LineColumn place = m_lines.at(found.byte);
    found.line = place.line;
    found.column = place.column;
    if (choice.span.end > choice.span.begin) {
        found.gloss = gloss_text(block.text.substr(choice.span.begin, choice.span.end - choice.span.begin));
        found.gloss_at = source_span(block, choice.span);
        found.pattern = to_string(choice.span.pattern);
        found.confidence = choice.span.probability;
    } else {
        found.pattern = fragment.sentence ? pattern_sentence : pattern_none;
    }
    found.kind = choice.span.kind;
    if (!choice.alternatives.empty()) add_open(block, choice, into);
    if (m_options.examples) found.remarks.write().example = example_around(block.text, fragment.begin, fragment.end);
    if (m_options.detail == Detail::gloss) return;
    Remarks& remarks = found.remarks.write();
    remarks.evidence = supporting_evidence(std::move(choice.span.seen));
    remarks.kind_evidence = std::move(choice.kind_evidence);
    remarks.candidates = std::move(choice.candidates);
    sort_by_probability(remarks.candidates);
}

void Finder::add_open(const article::Block& block, const Choice& choice, FoundPart& into) {
    OpenOccurrence& open = into.open.emplace_back();
    open.index = into.found.size() - 1;
    for (const ChosenSpan& span : choice.alternatives) {
        PossibleGloss& gloss = open.glosses.emplace_back();
        gloss.gloss = gloss_text(block.text.substr(span.begin, span.end - span.begin));
        gloss.key = text::gloss_key(gloss.gloss);
        gloss.place = source_span(block, span);
        gloss.pattern = to_string(span.pattern);
        gloss.probability = span.probability;
        gloss.kind = span.kind;
        gloss.seen = span.seen;
    }
}

}  // namespace shuyu::pair
