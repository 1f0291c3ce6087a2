#include "pair/group_parts.hpp"

namespace shuyu::pair {
namespace {

bool separates(const Passage& passage, int i) {
    switch (passage[i].kind) {
        case TokenKind::comma:
        case TokenKind::semicolon:
        case TokenKind::slash:
        case TokenKind::enumeration:
        case TokenKind::dash:
            return true;
        case TokenKind::word:
            return passage.text(i) == "or";
        default:
            return false;
    }
}

struct LabelEnd {
    PartLabel label = PartLabel::none;
    int content = 0;
};

constexpr int longest_label = 5;  // words before a colon

PartLabel label_of_words(const Passage& passage, int begin, int end) {
    PartLabel label = PartLabel::other;
    for (int i = begin; i < end; ++i) {
        if (passage.has(i, WordClass::literal)) return PartLabel::literal;
        if (passage.has(i, WordClass::reading))
            label = PartLabel::reading;
        else if (label == PartLabel::other && passage.has(i, WordClass::language | WordClass::script))
            label = PartLabel::chinese;
    }
    return label;
}

/// "pinyin: X", "lit. X", "literally X", "Chinese for X", "simplified Chinese X", "in Chinese means X".
LabelEnd read_label(const Passage& passage, int begin, int end) {
    for (int i = begin; i < end && i <= begin + longest_label; ++i) {
        if (passage[i].kind == TokenKind::colon) return {label_of_words(passage, begin, i), i + 1};
        if (!passage.is_word(i) && passage[i].kind != TokenKind::hyphen && passage[i].kind != TokenKind::dash) break;
    }
    int at = begin;
    PartLabel label = PartLabel::none;
    while (at < end && passage.is_word(at)) {
        if (passage.has(at, WordClass::literal | WordClass::meaning)) {
            label = PartLabel::literal;
        } else if (passage.has(at, WordClass::reading)) {
            label = PartLabel::reading;
        } else if (passage.has(at, WordClass::language | WordClass::script)) {
            // "Chinese for X" and "traditional 中文" are labels; "traditional dress" and "Chinese tea" are glosses
            const bool before_fragment = passage.is(at + 1, TokenKind::fragment) ||
                                         passage.is(at + 1, TokenKind::quote_open) ||
                                         passage.has(at + 1, WordClass::language | WordClass::script) || at + 1 == end;
            if (passage.text(at + 1, at + 2) == "for" || passage.text(at + 1, at + 2) == "word") {
                label = PartLabel::literal;
            } else if (before_fragment || label != PartLabel::none) {
                if (label == PartLabel::none) label = PartLabel::chinese;
            } else {
                break;
            }
        } else if (passage.text(at) == "in" && passage.has(at + 1, WordClass::language)) {
            label = PartLabel::chinese;
        } else if (!(label != PartLabel::none && passage.has(at, WordClass::generic | WordClass::preposition)) &&
                   !(passage.has(at, WordClass::adverb) && passage.has(at + 1, WordClass::literal))) {
            break;
        }
        ++at;
    }
    return {label, label == PartLabel::none ? begin : at};
}

bool has_fragment(const Passage& passage, int begin, int end) {
    for (int i = begin; i < end; ++i)
        if (passage[i].kind == TokenKind::fragment) return true;
    return false;
}

}  // namespace

bool is_reading(const Site& site, int begin, int end) {
    int words = 0;
    bool tone_mark = false;
    for (int i = begin; i < end; ++i) {
        const Token& token = site.passage[i];
        if (token.kind == TokenKind::word) {
            ++words;
            tone_mark = tone_mark || token.tone_mark;
            if (site.passage.has(i, WordClass::preposition | WordClass::conjunction | WordClass::auxiliary))
                return false;
        } else if (token.kind != TokenKind::quote_open && token.kind != TokenKind::quote_close &&
                   token.kind != TokenKind::hyphen && token.kind != TokenKind::number &&
                   token.kind != TokenKind::symbol) {
            return false;
        }
    }
    if (words == 0) return false;
    if (tone_mark && words <= static_cast<int>(site.word.han_count()) + 1) return true;
    return site.word.is_reading(site.passage.text(begin, end));
}

int skip_reading(const Site& site, int from) {
    const Passage& passage = site.passage;
    if (passage.is(from, TokenKind::open) && passage[from].partner > from)
        return is_reading(site, from + 1, passage[from].partner) ? passage[from].partner + 1 : from;
    int end = from;
    while (passage.is_word(end) && end - from < static_cast<int>(site.word.han_count())) {
        ++end;
        if (is_reading(site, from, end) &&
            (passage[end - 1].tone_mark || site.word.is_reading(passage.text(from, end))) &&
            !(passage.is_word(end) && passage[end].tone_mark))
            return end;
    }
    return from;
}

Parts split_parts(const Site& site, int begin, int end) {
    const Passage& passage = site.passage;
    Parts parts;
    TokenKind before = TokenKind::open;
    int from = begin;
    for (int i = begin; i <= end && parts.count < parts.parts.size(); ++i) {
        if (i < end && passage[i].partner > i && passage[i].partner < end &&
            (passage[i].kind == TokenKind::open || passage[i].kind == TokenKind::quote_open)) {
            i = passage[i].partner;
            continue;
        }
        if (i < end && !separates(passage, i)) continue;
        Part part;
        const LabelEnd label = read_label(passage, from, i);
        part.begin = label.content;
        part.end = i;
        part.before = before;
        part.label = label.label;
        part.holds_fragment = has_fragment(passage, from, i);
        part.is_reading =
            part.begin < part.end && (label.label == PartLabel::reading || is_reading(site, part.begin, part.end));
        if (from < i) parts.parts[parts.count++] = part;
        if (i < end) before = passage[i].kind;
        from = i + 1;
    }
    return parts;
}

}  // namespace shuyu::pair
