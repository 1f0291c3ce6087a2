// gloss, known in Chinese as 中文; gloss, called 中文; gloss, in Chinese 中文; gloss is 中文 in Chinese.
#include "pair/phrase.hpp"

namespace shuyu::pair {
namespace {

constexpr int longest_cue = 8;
constexpr WordClass cue_words = WordClass::auxiliary | WordClass::adverb | WordClass::language | WordClass::calling |
                                WordClass::preposition | WordClass::generic | WordClass::determiner |
                                WordClass::script | WordClass::conjunction | WordClass::meaning;

/// Words left of the fragment that say that it names what stands before them.
struct Cue {
    int phrase_end = -1;       ///< the token before which that phrase ends; -1: no cue
    bool is_called = false;    ///< "known as", "called"
    bool in_language = false;  ///< "in Chinese"
};

Cue cue_before(const Passage& passage, int before) {
    Cue cue;
    const auto carried = [&] { return cue.is_called || cue.in_language; };
    for (int i = before; i >= 0 && i > before - longest_cue; --i) {
        const bool in_language = passage.has(i, WordClass::language) && i > 0 &&
                                 (passage.text(i - 1) == "in" || passage.text(i - 1) == "In");
        cue.is_called = cue.is_called || passage.has(i, WordClass::calling);
        cue.in_language = cue.in_language || in_language;
        if (passage.is(i, TokenKind::comma) && carried()) {
            cue.phrase_end = i;
            return cue;
        }
        if (in_language || passage.has(i, cue_words)) continue;
        if (carried() && (passage.is_wordlike(i) || passage.is(i, TokenKind::quote_close))) cue.phrase_end = i + 1;
        if (carried() && passage.is(i, TokenKind::close)) cue.phrase_end = passage[i].partner;
        return cue;
    }
    return cue;
}

}  // namespace

void propose_calling(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    int before = left_neighbour(site);
    if (passage.is(before, TokenKind::colon)) --before;
    Setting setting{Pattern::calling};
    const Cue cue = cue_before(passage, before);
    if (cue.is_called && cue.in_language) setting.add(Evidence::called_in_language);
    if (cue.phrase_end > 0) propose_left(site, cue.phrase_end, setting, proposals);
    // "X is 中文 in Chinese"
    const int after = right_neighbour(site);
    if (passage.has(before, WordClass::auxiliary) && after + 1 < passage.size() && passage.text(after) == "in" &&
        passage.has(after + 1, WordClass::language))
        propose_left(site, before, setting, proposals);
}

}  // namespace shuyu::pair
