#include "pair/phrase.hpp"

#include <algorithm>

#include "pair/span_evidence.hpp"

namespace shuyu::pair {
namespace {

/// What no phrase reaches across.
bool is_wall(TokenKind kind) {
    switch (kind) {
        case TokenKind::fragment:
        case TokenKind::foreign:
        case TokenKind::open:
        case TokenKind::close:
        case TokenKind::semicolon:
        case TokenKind::arrow:
        case TokenKind::equals:
        case TokenKind::stop:
        case TokenKind::cell:
        case TokenKind::enumeration:
            return true;
        default:
            return false;
    }
}

bool is_article(const Passage& passage, int index) {
    const std::string_view word = passage.text(index);
    return word == "the" || word == "a" || word == "an" || word == "The" || word == "A" || word == "An";
}

void add_shared(const Setting& setting, Candidate& candidate) {
    candidate.closed = setting.closed;
    for (std::size_t i = 0; i < setting.count; ++i) candidate.add(setting.shared[i].evidence, setting.shared[i].value);
}

/// Commas, colons, dashes: a phrase seldom holds one and never two.
bool is_fence(TokenKind kind) {
    return kind == TokenKind::comma || kind == TokenKind::colon || kind == TokenKind::dash;
}

}  // namespace

Candidate* propose_span(const Site& site, int begin, int end, const Setting& setting, Proposals& proposals) {
    const Passage& passage = site.passage;
    bool quoted = false;
    for (bool is_bare = false; !is_bare;) {  // a "blockade"
        is_bare = true;
        while (end - begin >= 2 && passage[begin].kind == TokenKind::quote_open && passage[begin].partner == end - 1) {
            ++begin;
            --end;
            quoted = true;
            is_bare = false;
        }
        while (end - begin > 1 && is_article(passage, begin)) {
            ++begin;
            is_bare = false;
        }
    }
    while (begin < end && (passage.is(end - 1, TokenKind::comma) || passage.is(end - 1, TokenKind::stop) ||
                           passage.is(end - 1, TokenKind::semicolon) || passage.is(end - 1, TokenKind::colon)))
        --end;
    Candidate* candidate = proposals.propose(begin, end, setting.pattern);
    if (!candidate) return nullptr;
    add_shared(setting, *candidate);
    candidate->closed = candidate->closed || quoted;
    if (quoted) candidate->add(Evidence::quoted);
    add_span_evidence(site, *candidate);
    return candidate;
}

void propose_left(const Site& site, int end, const Setting& setting, Proposals& proposals) {
    const Passage& passage = site.passage;
    while (end > 0 && (passage.is(end - 1, TokenKind::comma) || passage.is(end - 1, TokenKind::symbol))) --end;
    if (end <= 0) return;
    const Token& last = passage[end - 1];
    if (last.kind == TokenKind::quote_close && last.partner >= 0) {
        if (Candidate* candidate = propose_span(site, last.partner, end, setting, proposals))
            add_boundary_evidence(site, candidate->begin, *candidate);
    }
    int words = 0;
    int fences = 0;
    bool name_read = false;  // a shorter candidate reads like the whole fragment
    const int core_end = last.kind == TokenKind::quote_close ? end - 1 : end;
    const std::size_t until = passage[end - 1].end;
    for (int begin = end - 1; begin >= 0; --begin) {
        const Token& token = passage[begin];
        if (is_wall(token.kind) || until - token.begin > farthest_bytes) return;
        if (is_fence(token.kind) && ++fences > 1) return;
        if (!passage.is_wordlike(begin)) continue;
        if (++words > most_words) return;
        if (is_article(passage, begin)) continue;
        if (passage.has(begin, WordClass::auxiliary) && !passage.begins_unit(begin)) continue;
        Candidate* candidate = proposals.propose(begin, core_end, setting.pattern);
        if (!candidate) continue;
        add_shared(setting, *candidate);
        if (name_read) candidate->add(Evidence::extends_name);
        add_boundary_evidence(site, begin, *candidate);
        add_span_evidence(site, *candidate);
        if (candidate->has(Evidence::romanised_whole)) {
            name_read = true;  // it begins where the name begins, whatever stands before it
            candidate->drop(Evidence::capital_run_cut);
            candidate->drop(Evidence::after_capital_word);
        }
    }
}

void propose_right(const Site& site, int begin, const Setting& setting, Proposals& proposals) {
    const Passage& passage = site.passage;
    if (begin >= passage.size()) return;
    if (passage[begin].kind == TokenKind::quote_open && passage[begin].partner > begin) {
        propose_span(site, begin, passage[begin].partner + 1, setting, proposals);
        return;
    }
    int words = 0;
    for (int end = begin; end <= passage.size(); ++end) {
        const bool last = end == passage.size() || is_wall(passage[end].kind) ||
                          passage[end].end - passage[begin].begin > farthest_bytes;
        const bool pause = last || is_fence(passage[end].kind) ||
                           passage.has(end, WordClass::conjunction | WordClass::auxiliary | WordClass::verb |
                                                WordClass::preposition | WordClass::coordinator | WordClass::pronoun);
        if (pause && words > 0) {
            if (Candidate* candidate = propose_span(site, begin, end, setting, proposals)) {
                const bool closed = end == passage.size() || passage.is(end, TokenKind::stop) ||
                                    passage.is(end, TokenKind::cell) || passage.is(end, TokenKind::close) ||
                                    passage.is(end, TokenKind::semicolon);
                if (closed)
                    candidate->add(Evidence::ends_closed);
                else if (is_fence(passage[end].kind))
                    candidate->add(Evidence::ends_at_fence);
                else if (!last)
                    candidate->add(Evidence::ends_before_function_word);
            }
        }
        if (last || words > most_words) return;
        words += passage.is_wordlike(end);
    }
}

int right_neighbour(const Site& site) {
    int next = site.token + 1;
    const Passage& passage = site.passage;
    while (passage.is(next, TokenKind::quote_close) ||
           (passage.is(next, TokenKind::stop) &&
            (passage.is(next + 1, TokenKind::quote_close) || passage.is(next + 1, TokenKind::open) ||
             passage.is(next + 1, TokenKind::stop))))
        ++next;
    return next;
}

int left_neighbour(const Site& site) {
    int before = site.token - 1;
    while (site.passage.is(before, TokenKind::quote_open)) --before;
    return before;
}

}  // namespace shuyu::pair
