// (中文, gloss), (gloss、中文), (中文 pinyin, lit. 'gloss'): English and Chinese share one bracket.
#include "pair/bracket_list.hpp"
#include "pair/group_parts.hpp"
#include "pair/phrase.hpp"

namespace shuyu::pair {
namespace {

void propose_after(const Site& site, std::span<const Part> parts, std::size_t own, Setting setting,
                   Proposals& proposals) {
    bool reading_before = false;
    for (std::size_t i = own + 1; i < parts.size() && !parts[i].holds_fragment; ++i) {
        const Part& part = parts[i];
        reading_before = reading_before || part.is_reading;
        if (!part.may_be_gloss()) continue;
        Setting here = setting;
        if (reading_before) here.add(Evidence::after_reading);
        if (part.label == PartLabel::literal) here.add(Evidence::after_literal_label);
        here.add(i == own + 1 ? Evidence::first_part : Evidence::later_part);
        if (part.before == TokenKind::comma) here.add(Evidence::part_after_comma);
        propose_span(site, part.begin, part.end, here, proposals);
        if (part.label != PartLabel::literal) continue;
        here.closed = false;
        propose_right(site, part.begin, here, proposals);
    }
}

void propose_in_own_part(const Site& site, const Part& own, Setting setting, Proposals& proposals) {
    const int after = site.after_reading;
    if (after < own.end && site.passage.is_wordlike(after) && !is_reading(site, after, own.end))
        propose_span(site, after, own.end, setting, proposals);
    const int before = left_neighbour(site) + 1;
    if (own.label == PartLabel::none && own.begin < before && site.passage.is_wordlike(before - 1) &&
        !is_reading(site, own.begin, before))
        propose_span(site, own.begin, before, setting, proposals);
}

}  // namespace

void propose_inside_parenthesis(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    const int open = passage.group_of(site.token);
    if (open < 0 || passage[open].partner < 0 || passage[open].partner - open > 120) return;
    const Parts parts = split_parts(site, open + 1, passage[open].partner);
    const auto all = parts.all();
    std::size_t own = 0;
    while (own < all.size() && all[own].end <= site.token) ++own;
    if (own == all.size()) return;
    Setting setting{Pattern::inside_parenthesis};
    setting.closed = true;
    add_list_evidence(site, open, setting);
    propose_in_own_part(site, all[own], setting, proposals);
    propose_after(site, all, own, setting, proposals);
    if (own > 0 && all[own - 1].may_be_gloss() && all[own].label == PartLabel::none) {
        setting.add(Evidence::gloss_leads_in_bracket);
        propose_span(site, all[own - 1].begin, all[own - 1].end, setting, proposals);
    } else if (own > 0 && all[own - 1].is_reading && own == 1 && !all[own - 1].holds_fragment) {
        setting.add(Evidence::reading_only);
        propose_span(site, all[own - 1].begin, all[own - 1].end, setting, proposals);
    }
}

}  // namespace shuyu::pair
