// gloss, known in Chinese as 中文; gloss, called 中文; gloss, in Chinese 中文; gloss is 中文 in Chinese.
#include "pair/phrase.hpp"

namespace shuyu::pair {
namespace {

constexpr int longest_cue = 8;
constexpr WordClass cue_words = WordClass::auxiliary | WordClass::adverb | WordClass::language | WordClass::calling |
                                WordClass::preposition | WordClass::generic | WordClass::determiner |
                                WordClass::script | WordClass::conjunction | WordClass::meaning;

/// The token before which the phrase ends that the cue left of `before` names, or -1.
int before_cue(const Passage& passage, int before) {
    bool carried = false;
    for (int i = before; i >= 0 && i > before - longest_cue; --i) {
        if (passage.is(i, TokenKind::comma) && carried) return i;
        if (passage.has(i, WordClass::calling) || (passage.has(i, WordClass::language) && i > 0 &&
                                                   (passage.text(i - 1) == "in" || passage.text(i - 1) == "In"))) {
            carried = true;
            continue;
        }
        if (passage.has(i, cue_words)) continue;
        return carried && passage.is_wordlike(i)                  ? i + 1
               : carried && passage.is(i, TokenKind::quote_close) ? i + 1
               : carried && passage.is(i, TokenKind::close)       ? passage[i].partner
                                                                  : -1;
    }
    return -1;
}

}  // namespace

void propose_calling(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    int before = left_neighbour(site);
    if (passage.is(before, TokenKind::colon)) --before;
    const Setting setting{Pattern::calling};
    if (const int end = before_cue(passage, before); end > 0) propose_left(site, end, setting, proposals);
    // "X is 中文 in Chinese"
    const int after = right_neighbour(site);
    if (passage.has(before, WordClass::auxiliary) && after + 1 < passage.size() && passage.text(after) == "in" &&
        passage.has(after + 1, WordClass::language))
        propose_left(site, before, setting, proposals);
}

}  // namespace shuyu::pair
