// 中文 gloss, gloss 中文: nothing stands between. Mostly the English beside a fragment is just the sentence going on,
// so a candidate must translate the Chinese or read like it to be proposed at all.
#include "pair/bracket_list.hpp"
#include "pair/group_parts.hpp"
#include "pair/phrase.hpp"
#include "pair/span_evidence.hpp"

namespace shuyu::pair {
namespace {

constexpr int most_apposed = 4;

/// Enough of it reads like the Chinese to be the same name.
constexpr double alike = 0.6;

bool answers(const Site& site, int begin, int end) {
    for (int i = begin; i < end; ++i)
        if (site.passage.is_word(i) && site.translated.is_translation(i)) return true;
    return site.word.reads_like(site.passage.text(begin, end)) >= alike;
}

void propose_after(const Site& site, int after, const Setting& setting, Proposals& proposals) {
    const Passage& passage = site.passage;
    for (int end = after + 1; end <= after + most_apposed && passage.is_wordlike(end - 1); ++end) {
        if (passage.has(end - 1, function_words | WordClass::verb)) break;
        if (!answers(site, after, end)) continue;
        if (Candidate* candidate = propose_span(site, after, end, setting, proposals))
            candidate->add(passage.is_wordlike(end) && !passage.has(end, function_words) ? Evidence::phrase_goes_on
                                                                                         : Evidence::ends_closed);
    }
}

void propose_before(const Site& site, int before, const Setting& setting, Proposals& proposals) {
    const Passage& passage = site.passage;
    const bool title = passage.fragments()[static_cast<std::size_t>(site.fragment)].title;
    for (int begin = before; begin > before - most_apposed && passage.is_wordlike(begin); --begin) {
        if (passage.has(begin, function_words | WordClass::verb)) break;
        if (!answers(site, begin, before + 1) && !(title && passage[begin].capital)) continue;
        if (Candidate* candidate = propose_span(site, begin, before + 1, setting, proposals))
            add_boundary_evidence(site, candidate->begin, *candidate);
    }
}

}  // namespace

void propose_apposition(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    Setting setting{Pattern::apposition};
    if (is_in_list(site)) setting.add(Evidence::fragment_in_list);
    const int after = site.after_reading;
    const int before = left_neighbour(site);
    if (passage.is(after, TokenKind::open) && passage[after].partner > after) return;
    propose_after(site, after, setting, proposals);
    propose_before(site, before, setting, proposals);
    if (passage.group_of(site.token) >= 0) return;  // (中文, gloss): inside_parenthesis.cpp reads the parts
    setting.add(Evidence::apposed_by_comma);
    if (passage.is(after, TokenKind::comma)) propose_after(site, after + 1, setting, proposals);
    if (passage.is(before, TokenKind::comma)) propose_before(site, before - 1, setting, proposals);
}

}  // namespace shuyu::pair
