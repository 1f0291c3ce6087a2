// 中文 means "gloss", 中文 refers to gloss, 中文 (Chinese for "gloss"), 中文, literally "gloss": words say that a
// meaning follows.
#include "pair/group_parts.hpp"
#include "pair/meaning_cue.hpp"
#include "pair/phrase.hpp"

namespace shuyu::pair {
namespace {

/// The token after "which is", "which are", or -1: a weak cue, since much besides a meaning is said that way.
int after_relative(const Passage& passage, int from) {
    if (passage.is(from, TokenKind::comma)) ++from;
    const bool relative = passage.is_word(from) && (passage.text(from) == "which" || passage.text(from) == "that");
    return relative && passage.has(from + 1, WordClass::auxiliary) ? from + 2 : -1;
}

}  // namespace

void propose_meaning(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    Setting setting{Pattern::meaning};
    int after = site.after_reading;
    if (passage.is(after, TokenKind::open) && passage[after].partner > after) {  // 道 (*Tao* or *Dao*) literally means
        setting.add(Evidence::left_of_bracket_too);
        after = passage[after].partner + 1;
    } else if (passage.is(after, TokenKind::close) && passage.group_of(site.token) >= 0) {  // hua (华) refers to
        setting.add(Evidence::left_of_bracket_too);
        ++after;
    }
    while (passage.is(after, TokenKind::quote_close)) ++after;
    if (passage.is_word(after) && passage.text(after) == "for" && passage.is(after + 1, TokenKind::quote_open)) {
        propose_right(site, after + 1, setting, proposals);
        return;
    }
    if (const int begin = after_meaning_cue(passage, after); begin >= 0)
        propose_right(site, begin, setting, proposals);
    else if (const int weak = after_relative(passage, after); weak >= 0) {
        setting.add(Evidence::relative_clause);
        propose_right(site, weak, setting, proposals);
    }
}

}  // namespace shuyu::pair
