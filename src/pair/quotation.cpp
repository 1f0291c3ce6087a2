// 中文 "gloss", "gloss" 中文: quoted English beside the fragment, a reading in between allowed.
#include "pair/group_parts.hpp"
#include "pair/phrase.hpp"

namespace shuyu::pair {

void propose_quotation(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    const Setting setting{Pattern::quotation};
    int after = site.after_reading;
    if (passage.is(after, TokenKind::comma)) ++after;
    if (passage.is(after, TokenKind::quote_open) && passage[after].partner > after)
        propose_span(site, after, passage[after].partner + 1, setting, proposals);
    const int before = left_neighbour(site);
    if (passage.is(before, TokenKind::quote_close) && passage[before].partner >= 0)
        propose_span(site, passage[before].partner, before + 1, setting, proposals);
    if (passage.is_wordlike(before) && passage[before].edge_after) {  // *The Sieve of Gold* 《金筛记》
        int begin = before;
        while (begin > 0 && before - begin < most_words && !passage[begin].edge_before &&
               passage.is_wordlike(begin - 1))
            --begin;
        if (passage[begin].edge_before) propose_span(site, begin, before + 1, setting, proposals);
    }
}

}  // namespace shuyu::pair
