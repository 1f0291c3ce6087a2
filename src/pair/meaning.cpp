// 中文 means "gloss", 中文 refers to gloss, 中文 (Chinese for "gloss"), 中文, literally "gloss": words say that a
// meaning follows.
#include "pair/group_parts.hpp"
#include "pair/phrase.hpp"

namespace shuyu::pair {
namespace {

constexpr int longest_cue = 8;

/// Words that may stand in a cue besides the one that carries it: "is the Chinese word for", ", which literally means".
constexpr WordClass cue_words = WordClass::auxiliary | WordClass::adverb | WordClass::literal | WordClass::language |
                                WordClass::generic | WordClass::determiner | WordClass::calling |
                                WordClass::conjunction;

/// The token after the cue that begins at `from`, or -1. What carries a cue: a verb of meaning, "literally", "Chinese
/// for", "short for", "known as" (English after Chinese).
int after_cue(const Passage& passage, int from) {
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
    int after = skip_reading(site, right_neighbour(site));
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
    if (const int begin = after_cue(passage, after); begin >= 0)
        propose_right(site, begin, setting, proposals);
    else if (const int weak = after_relative(passage, after); weak >= 0) {
        setting.add(Evidence::relative_clause);
        propose_right(site, weak, setting, proposals);
    }
}

}  // namespace shuyu::pair
