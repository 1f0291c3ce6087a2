// 中文 (gloss): the bracket that follows the fragment. Not every such bracket is a gloss: years, references, readings
// and remarks about the sentence stand there too, which the evidence has to tell.
#include "pair/group_parts.hpp"
#include "pair/phrase.hpp"

namespace shuyu::pair {
namespace {

struct Bracket {
    int open = -1;
    int close = -1;
    bool number_between = false;
    bool shared = false;  ///< another fragment of a list stands between
    bool closed = true;
};

/// The bracket after the fragment, past closing quotes, a stray closing bracket and a number ("玄铁 910 (…)").
Bracket bracket_after(const Site& site) {
    const Passage& passage = site.passage;
    Bracket bracket;
    int at = right_neighbour(site);
    if (passage.is_word(at)) at = skip_reading(site, at);  // 封锁 fēngsuǒ (blockade)
    while (passage.is(at, TokenKind::close) && (passage[at].partner < 0 || passage.is(at + 1, TokenKind::open))) ++at;
    while (passage.is(at, TokenKind::slash)) {  // 师尊/师父 (master)
        int next = at + 1;
        while (passage.is(next, TokenKind::symbol) || passage.is(next, TokenKind::quote_open)) ++next;
        if (!passage.is(next, TokenKind::fragment)) break;
        bracket.shared = true;
        at = next + 1;
        while (passage.is(at, TokenKind::quote_close)) ++at;
    }
    if (passage.is(at, TokenKind::number) && passage.is(at + 1, TokenKind::open)) {
        bracket.number_between = true;
        ++at;
    }
    if (!passage.is(at, TokenKind::open)) return bracket;
    bracket.open = at;
    bracket.close = passage[at].partner;
    if (bracket.close < 0) {  // never closed: to the end of the sentence
        bracket.closed = false;
        bracket.close = at + 1;
        while (bracket.close < passage.size() && bracket.close < at + most_words &&
               !passage.is(bracket.close, TokenKind::stop) && !passage.is(bracket.close, TokenKind::fragment))
            ++bracket.close;
    }
    return bracket;
}

/// A longer bracket is looked at no further.
constexpr int most_tokens = 160;

/// First word of [begin, end) that opens examples ("e.g."), or end.
int example_in(const Passage& passage, int begin, int end) {
    for (int i = begin + 1; i < end; ++i)
        if (passage.has(i, WordClass::example)) return i;
    return end;
}

int nested_bracket(const Passage& passage, int begin, int end) {
    for (int i = begin + 1; i < end; ++i)
        if (passage[i].kind == TokenKind::open) return i;
    return end;
}

void propose_whole(const Site& site, const Bracket& bracket, const Parts& parts, Setting setting,
                   Proposals& proposals) {
    const Passage& passage = site.passage;
    setting.add(parts.count == 1 ? Evidence::whole_bracket : Evidence::whole_bracket_has_separator);
    for (const Part& part : parts.all())
        if (part.holds_fragment || part.is_reading || part.label != PartLabel::none) return;
    int end = bracket.close;
    const bool same_number = bracket.number_between && passage.is(end - 1, TokenKind::number) &&
                             passage.text(end - 1) == passage.text(bracket.open - 1);
    if (same_number && end - bracket.open > 2) --end;  // "玄铁 910 (Xuantie 910)": the number belongs to neither
    propose_span(site, bracket.open + 1, end, setting, proposals);
}

}  // namespace

void propose_parenthesis(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    const Bracket bracket = bracket_after(site);
    if (bracket.open < 0 || bracket.close - bracket.open > most_tokens) return;
    Setting setting{Pattern::parenthesis};
    setting.closed = true;
    if (bracket.number_between) setting.add(Evidence::number_between);
    if (bracket.shared) setting.add(Evidence::shared_with_list);
    if (!bracket.closed) setting.add(Evidence::unclosed_bracket);
    if (passage.text(bracket.open) == "[" || passage.text(bracket.open) == "【") setting.add(Evidence::square_bracket);
    if (!passage[bracket.open].space_before) setting.add(Evidence::blank_missing);
    const Parts parts = split_parts(site, bracket.open + 1, bracket.close);
    propose_whole(site, bracket, parts, setting, proposals);
    bool first = true;
    bool reading_before = false;
    const auto all = parts.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Part& part = all[i];
        Setting here = setting;
        if (reading_before) here.add(Evidence::after_reading);
        if (part.label == PartLabel::literal) here.add(Evidence::after_literal_label);
        here.add(first ? Evidence::first_part : Evidence::later_part);
        if (!first && part.before == TokenKind::comma) here.add(Evidence::part_after_comma);
        reading_before = reading_before || part.is_reading;
        const int example = example_in(passage, part.begin, part.end);
        if (example < part.end && (part.label == PartLabel::none || part.label == PartLabel::literal)) {
            here.add(Evidence::part_before_example);
            propose_span(site, part.begin, example, here, proposals);
        } else if (part.may_be_gloss()) {
            if (i + 1 < all.size() && all[i + 1].before == TokenKind::dash) here.add(Evidence::part_before_dash);
            propose_span(site, part.begin, part.end, here, proposals);
            const int nested = nested_bracket(passage, part.begin, part.end);
            if (nested < part.end) {
                here.add(Evidence::part_before_bracket);
                propose_span(site, part.begin, nested, here, proposals);
            }
            if (i > 0 && first && i + 1 < all.size()) {  // all that follows the reading
                here.add(Evidence::whole_bracket_has_separator);
                propose_span(site, part.begin, bracket.close, here, proposals);
            }
        } else {
            if (part.is_reading && part.label == PartLabel::none) {
                here.add(Evidence::reading_only);
                if (all.size() == 1) here.add(Evidence::whole_bracket);
                propose_span(site, part.begin, part.end, here, proposals);
            }
            continue;
        }
        first = false;
    }
}

}  // namespace shuyu::pair
