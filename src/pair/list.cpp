// 点赞/评论/收藏 (likes/comments/saves), wood, fire and water (木、火、水): parallel lists are read together, part by
// part.
#include <array>

#include "pair/group_parts.hpp"
#include "pair/phrase.hpp"
#include "pair/span_evidence.hpp"
#include "text/normalize.hpp"

namespace shuyu::pair {
namespace {

constexpr int longest_list = 12;
constexpr int longest_item = 12;  // tokens

bool joins_list(const Passage& passage, int i) {
    if (i < 0 || i >= passage.size()) return false;
    switch (passage[i].kind) {
        case TokenKind::slash:
        case TokenKind::enumeration:
        case TokenKind::comma:
        case TokenKind::hyphen:
        case TokenKind::semicolon:
        case TokenKind::arrow:
            return true;
        case TokenKind::word:
            return passage.text(i) == "and" || passage.text(i) == "or";
        case TokenKind::symbol:
            return passage.text(i) == "+" || passage.text(i) == "&" || passage.text(i) == ">";
        default:
            return false;
    }
}

/// The run of fragments joined by list separators around a site: [first, last] tokens and the site's rank in it.
struct Chain {
    int first = 0;
    int last = 0;
    int length = 1;
    int rank = 0;
};

int next_in_chain(const Passage& passage, int token, int step) {
    int i = token + step;
    int separators = 0;
    while (i >= 0 && i < passage.size() && separators < 3 &&
           (joins_list(passage, i) || passage.is(i, TokenKind::quote_open) || passage.is(i, TokenKind::quote_close))) {
        separators += joins_list(passage, i);
        i += step;
    }
    return separators > 0 && passage.is(i, TokenKind::fragment) ? i : -1;
}

Chain chain_around(const Site& site) {
    Chain chain{site.token, site.token, 1, 0};
    for (int at = next_in_chain(site.passage, site.token, -1); at >= 0 && chain.length < longest_list;
         at = next_in_chain(site.passage, at, -1)) {
        chain.first = at;
        ++chain.length;
        ++chain.rank;
    }
    for (int at = next_in_chain(site.passage, site.token, +1); at >= 0 && chain.length < longest_list;
         at = next_in_chain(site.passage, at, +1)) {
        chain.last = at;
        ++chain.length;
    }
    return chain;
}

struct Span {
    int begin = 0;
    int end = 0;
};

using Spans = std::array<Span, longest_list>;

/// Items of [begin, end) cut at list separators of any kind; 0 when there are too many.
int split_items(const Passage& passage, int begin, int end, Spans& items) {
    int count = 0;
    int from = begin;
    for (int i = begin; i <= end; ++i) {
        if (i < end && passage[i].partner > i && passage[i].partner < end) {
            i = passage[i].partner;
            continue;
        }
        if (i < end && !joins_list(passage, i) && passage[i].kind != TokenKind::dash) continue;
        if (from < i) {
            if (count == longest_list) return 0;
            items[static_cast<std::size_t>(count++)] = {from, i};
        }
        from = i + 1;
    }
    return count;
}

void propose_right_items(const Site& site, const Chain& chain, Proposals& proposals) {
    const Passage& passage = site.passage;
    int open = chain.last + 1;
    while (passage.is(open, TokenKind::quote_close)) ++open;
    if (!passage.is(open, TokenKind::open) || passage[open].partner < 0 || passage[open].partner - open > 80) return;
    const int close = passage[open].partner;
    for (int i = open + 1; i < close; ++i)
        if (passage[i].kind == TokenKind::fragment) return;
    Spans items;
    const int count = split_items(passage, open + 1, close, items);
    if (count >= chain.length) {
        Setting setting{Pattern::list};
        if (count > chain.length) setting.add(Evidence::unequal_list);
        const Span item = items[static_cast<std::size_t>(chain.rank)];
        const bool takes_rest = chain.rank + 1 == chain.length;
        propose_span(site, item.begin, takes_rest ? close : item.end, setting, proposals);
    }
}

/// The item that ends before `end`: back to the separator or wall before it.
Span item_before(const Passage& passage, int end) {
    int begin = end;
    while (begin > 0 && end - begin < longest_item && !joins_list(passage, begin - 1) &&
           passage[begin - 1].kind != TokenKind::stop && passage[begin - 1].kind != TokenKind::open &&
           passage[begin - 1].kind != TokenKind::close && passage[begin - 1].kind != TokenKind::fragment)
        --begin;
    return {begin, end};
}

/// Items before the bracket that the chain fills, from the last to the first; 0 when the list is shorter than the
/// chain.
int left_items(const Passage& passage, const Chain& chain, int open, Spans& items) {
    int end = open;
    for (int rank = chain.length - 1; rank >= 0; --rank) {
        while (rank < chain.length - 1 && end > 0 && joins_list(passage, end - 1)) --end;
        const Span item = item_before(passage, end);
        if (item.begin == item.end) return 0;
        items[static_cast<std::size_t>(rank)] = item;
        end = item.begin;
    }
    return chain.length;
}

/// The share of the items after the first that are more than a term: whose list is a list of clauses.
double share_of_clauses(const Passage& passage, const Spans& items, int count) {
    int clauses = 0;
    for (int k = 1; k < count; ++k) {
        const Span item = items[static_cast<std::size_t>(k)];
        bool is_clause = false;
        for (int i = item.begin; i < item.end; ++i)
            is_clause = is_clause || passage.has(i, WordClass::auxiliary | WordClass::pronoun | WordClass::preposition);
        clauses += is_clause;
    }
    return count > 1 ? static_cast<double>(clauses) / (count - 1) : 0;
}

/// The first item's start is open.
void propose_left_items(const Site& site, const Chain& chain, int open, Proposals& proposals) {
    Spans items;
    const int count = left_items(site.passage, chain, open, items);
    if (count == 0) return;
    Setting setting{Pattern::list};
    setting.add(Evidence::list_of_clauses, share_of_clauses(site.passage, items, count));
    const Span own = items[static_cast<std::size_t>(chain.rank)];
    if (chain.rank == 0)
        propose_left(site, own.end, setting, proposals);
    else
        propose_span(site, own.begin, own.end, setting, proposals);
}

bool is_variant_of_neighbour(const Site& site, const Chain& chain) {
    const Passage& passage = site.passage;
    const int other = site.token == chain.first ? chain.last : chain.first;
    return chain.length == 2 && text::is_script_variant(passage.text(site.token), passage.text(other));
}

}  // namespace

void propose_list(const Site& site, Proposals& proposals) {
    const Passage& passage = site.passage;
    if (!joins_list(passage, site.token + 1) && !joins_list(passage, site.token - 1)) return;
    const Chain chain = chain_around(site);
    if (chain.length < 2 || is_variant_of_neighbour(site, chain)) return;
    propose_right_items(site, chain, proposals);
    const int open = passage.group_of(site.token);
    if (open > 0 && passage[open].partner == chain.last + 1 && open + 1 == chain.first)
        propose_left_items(site, chain, open, proposals);
}

}  // namespace shuyu::pair
