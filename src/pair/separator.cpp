// 中文 — gloss, 中文: gloss, gloss / 中文, 中文 -> gloss: a mark stands between the two. In a list or a cell that is a
// pairing; in running text the mark mostly opens something else.
#include "pair/bracket_list.hpp"
#include "pair/group_parts.hpp"
#include "pair/phrase.hpp"

namespace shuyu::pair {
namespace {

bool pattern_of(const Passage& passage, int i, Pattern& pattern) {
    if (i < 0 || i >= passage.size()) return false;
    switch (passage[i].kind) {
        case TokenKind::dash:
            pattern = Pattern::dash;
            return true;
        case TokenKind::hyphen:
            pattern = Pattern::dash;
            return true;
        case TokenKind::colon:
            pattern = Pattern::colon;
            return true;
        case TokenKind::slash:
            pattern = Pattern::slash;
            return true;
        case TokenKind::arrow:
        case TokenKind::equals:
            pattern = Pattern::arrow;
            return true;
        default:
            return false;
    }
}

void add_unit_evidence(const Passage& passage, Setting& setting) {
    if (passage.block().kind != article::BlockKind::paragraph) setting.add(Evidence::unit_is_item);
}

void propose_right_of(const Site& site, int separator, Setting setting, Proposals& proposals) {
    const Passage& passage = site.passage;
    add_unit_evidence(passage, setting);
    if (passage.begins_unit(left_neighbour(site) + 1)) setting.add(Evidence::fragment_opens_unit);
    const std::size_t known = proposals.all().size();
    propose_right(site, separator + 1, setting, proposals);
    for (Candidate& candidate : proposals.all().subspan(known))
        if (passage.ends_unit(candidate.end - 1)) candidate.add(Evidence::whole_unit);
}

void propose_left_of(const Site& site, int separator, Setting setting, Proposals& proposals) {
    const Passage& passage = site.passage;
    add_unit_evidence(passage, setting);
    if (passage.ends_unit(right_neighbour(site) - 1)) setting.add(Evidence::fragment_closes_unit);
    const std::size_t known = proposals.all().size();
    propose_left(site, separator, setting, proposals);
    for (Candidate& candidate : proposals.all().subspan(known))
        if (passage.begins_unit(candidate.begin)) candidate.add(Evidence::whole_unit);
}

}  // namespace

void propose_separator(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    Setting setting{};
    if (is_in_list(site)) setting.add(Evidence::fragment_in_list);
    int after = site.after_reading;
    if (pattern_of(passage, after, setting.pattern)) propose_right_of(site, after, setting, proposals);
    const int open = passage.group_of(site.token);
    if (open >= 0 && passage.is(after, TokenKind::close)) {  // "I Ching (易經) - Book of Changes"
        Setting behind = setting;
        if (pattern_of(passage, after + 1, behind.pattern)) {
            behind.add(Evidence::left_of_bracket_too);
            propose_right_of(site, after + 1, behind, proposals);
        }
    }
    const int before = left_neighbour(site);
    if (pattern_of(passage, before, setting.pattern)) propose_left_of(site, before, setting, proposals);
}

}  // namespace shuyu::pair
