#include "pair/bracket_list.hpp"

#include "pair/group_parts.hpp"
#include "text/normalize.hpp"

namespace shuyu::pair {

void add_list_evidence(const Site& site, int open, Setting& setting) {
    const Passage& passage = site.passage;
    const Parts parts = split_parts(site, open + 1, passage[open].partner);
    bool several = false;
    bool slashes = false;
    bool english = false;
    for (const Part& part : parts.all()) {
        english = english || (part.begin < part.end && !part.holds_fragment && !part.is_reading &&
                              part.label == PartLabel::none && !passage.has(part.begin, WordClass::language));
        for (int i = part.begin; i < part.end; ++i) {
            if (i == site.token || passage[i].kind != TokenKind::fragment || part.label == PartLabel::chinese ||
                text::is_script_variant(passage.text(i), passage.text(site.token)))
                continue;
            (part.before == TokenKind::slash || part.before == TokenKind::open ? slashes : several) = true;
        }
    }
    if (several)
        setting.add(Evidence::bracket_lists_several);
    else if (slashes)
        setting.add(Evidence::bracket_slash_list);
    if (english) setting.add(Evidence::english_in_bracket_too);
    if (parts.count > 2) setting.add(Evidence::bracket_has_many_parts);
}

bool is_in_list(const Site& site) {
    const Passage& passage = site.passage;
    for (const int step : {-1, +1}) {
        int i = site.token + step;
        int separators = 0;
        while (passage.is(i, TokenKind::comma) || passage.is(i, TokenKind::enumeration) ||
               passage.is(i, TokenKind::quote_open) || passage.is(i, TokenKind::quote_close) ||
               (passage.is_word(i) && passage.text(i) == "and")) {
            separators += !passage.is(i, TokenKind::quote_open) && !passage.is(i, TokenKind::quote_close);
            i += step;
        }
        if (separators > 0 && passage.is(i, TokenKind::fragment)) return true;
    }
    return false;
}

}  // namespace shuyu::pair
