// gloss (中文) and gloss (Chinese: 中文; pinyin: …; lit. '…'): the English phrase before the bracket that holds the
// fragment. Where that phrase begins is the question; every plausible start is a candidate.
#include "pair/bracket_list.hpp"
#include "pair/group_parts.hpp"
#include "pair/meaning_cue.hpp"
#include "pair/phrase.hpp"
#include "text/normalize.hpp"

namespace shuyu::pair {
namespace {

/// What stands in the bracket before the fragment.
struct Lead {
    bool reachable = true;  ///< nothing but labels, readings, separators and other fragments
    bool labelled = false;  ///< the fragment's own part says "Chinese:" or the like
    int fragments = 0;      ///< other fragments before it
};

/// "also known as 东航", "in Cantonese 唔該"
constexpr WordClass naming_words = WordClass::calling | WordClass::adverb | WordClass::preposition |
                                   WordClass::language | WordClass::script | WordClass::coordinator |
                                   WordClass::abbreviation;

Lead lead_of(const Site& site, int open) {
    const Passage& passage = site.passage;
    Lead lead;
    const Parts parts = split_parts(site, open + 1, passage[open].partner);
    for (const Part& part : parts.all()) {
        if (site.token < part.end) {
            lead.labelled = part.label == PartLabel::chinese || part.label == PartLabel::literal;
            for (int i = part.begin; i < site.token; ++i)  // "(in Chinese means 学习学习 嘻嘻)"
                if (passage[i].kind == TokenKind::fragment &&
                    !text::is_script_variant(passage.text(i), passage.text(site.token))) {
                    lead.labelled = false;
                    ++lead.fragments;
                }
            if (lead.labelled || is_reading(site, part.begin, site.token)) break;
            for (int i = part.begin; i < site.token; ++i)
                lead.reachable = lead.reachable && (!passage.is_wordlike(i) || passage.has(i, naming_words));
            break;
        }
        if (part.holds_fragment)
            ++lead.fragments;
        else if (!part.is_reading && part.label == PartLabel::none)
            lead.reachable = false;
    }
    lead.reachable = lead.reachable || lead.labelled;
    return lead;
}

}  // namespace

void propose_before_parenthesis(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    int open = passage.group_of(site.token);
    if (open > 0 && passage.is(open - 1, TokenKind::open) && passage[open - 1].partner == passage[open].partner + 1)
        --open;  // ((中文))
    if (open <= 0 || passage[open].partner < 0) return;
    const Lead lead = lead_of(site, open);
    if (!lead.reachable) return;
    int end = open;
    const bool number_after = passage.is(site.token + 1, TokenKind::number) && passage.is(open - 1, TokenKind::number);
    if (number_after) --end;  // "Xuantie 910 (玄铁 910)": the number belongs to neither
    while (end > 0 && passage.is(end - 1, TokenKind::symbol)) --end;
    Setting setting{lead.labelled ? Pattern::label : Pattern::before_parenthesis};
    if (!lead.labelled) add_list_evidence(site, open, setting);
    if (after_meaning_cue(passage, passage[open].partner + 1) >= 0) setting.add(Evidence::meaning_follows);
    if (lead.fragments > 0) setting.add(Evidence::not_first_in_bracket);
    if (passage.text(open) == "[" || passage.text(open) == "【") setting.add(Evidence::square_bracket);
    if (end > 0 && passage.is(end - 1, TokenKind::number) && !number_after) setting.add(Evidence::after_number);
    propose_left(site, end, setting, proposals);
    for (int begin = end - 1; begin > 0 && begin >= end - 4 && passage.is_word(begin); --begin) {
        if (!passage.is(begin - 1, TokenKind::comma) && !passage.is(begin - 1, TokenKind::slash)) continue;
        if (!is_reading(site, begin, end)) break;
        setting.add(Evidence::after_reading);  // "the reed, jianjia (蒹葭)"
        propose_left(site, begin - 1, setting, proposals);
    }
}

}  // namespace shuyu::pair
