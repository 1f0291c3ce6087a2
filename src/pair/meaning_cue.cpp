#include "pair/meaning_cue.hpp"

namespace shuyu::pair {
namespace {

constexpr int longest_cue = 8;

/// Words that may stand in a cue besides the one that carries it: "is the Chinese word for", ", which literally means".
constexpr WordClass cue_words = WordClass::auxiliary | WordClass::adverb | WordClass::literal | WordClass::language |
                                WordClass::generic | WordClass::determiner | WordClass::calling |
                                WordClass::conjunction;

}  // namespace

// What carries a cue: a verb of meaning, "literally", "Chinese for", "short for", "known as".
int after_meaning_cue(const Passage& passage, int from) {
    bool carried = false;
    for (int i = from; i < passage.size() && i < from + longest_cue; ++i) {
        if (passage.is(i, TokenKind::comma) && i == from) continue;
        if (carried && (passage.is(i, TokenKind::quote_open) || passage.is(i, TokenKind::colon)))
            return passage.is(i, TokenKind::colon) ? i + 1 : i;
        if (!passage.is_word(i)) return -1;
        const std::string_view next = passage.text(i + 1, std::min(i + 2, passage.size()));
        const bool before_for =
            next == "for" && (passage.text(i) == "short" || passage.has(i, WordClass::language | WordClass::generic));
        const bool to_say = passage.text(i) == "say" && i > 0 && passage.text(i - 1) == "to";
        if (passage.has(i, WordClass::meaning | WordClass::literal) || before_for || to_say ||
            (passage.has(i, WordClass::calling) && next == "as")) {
            carried = true;
            if (before_for) ++i;
        } else if (carried && (passage.has(i, WordClass::preposition | WordClass::determiner | WordClass::adverb) ||
                               passage.text(i) == "that" || passage.text(i) == "of")) {
            continue;
        } else if (carried) {
            return i;
        } else if (!passage.has(i, cue_words) && next != "say" &&
                   !(passage.text(i) == "in" && passage.has(i + 1, WordClass::language))) {
            return -1;
        }
    }
    return -1;
}

}  // namespace shuyu::pair
