#include "pair/pairer.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "pair/kind_guess.hpp"
#include "pair/model.hpp"
#include "pair/patterns.hpp"
#include "pair/phrase.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {
namespace {

/// Fragments farther apart than this have nothing to do with each other: they go into passages of their own.
constexpr std::size_t passage_gap = farthest_bytes;
/// A passage is closed at the next fragment after this, so that a line of 50 MB needs no more memory than a page.
constexpr std::size_t longest_passage = 16 * 1024;

bool is_tail(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// `at` moved to a blank nearby, so that no word is cut in two; else to the beginning of a character.
std::size_t at_word(std::string_view text, std::size_t at, std::size_t limit) {
    std::size_t moved = at;
    while (moved > limit && moved + 32 > at && text[moved - 1] != ' ') --moved;
    if (moved > limit && text[moved - 1] != ' ') moved = at;
    while (moved > limit && moved < text.size() && is_tail(text[moved])) --moved;
    return moved;
}

/// Whether a sentence ends with the stop at `at`: a blank and a capital follow, and it is no abbreviation's.
bool ends_sentence(std::string_view text, std::size_t at) {
    if (at + 2 >= text.size() || at < 4) return false;
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') return false;
    if (text[at + 1] != ' ' || text[at + 2] < 'A' || text[at + 2] > 'Z') return false;
    for (std::size_t i = at - 3; i < at; ++i)
        if (text[i] < 'a' || text[i] > 'z') return false;
    return text[at - 4] != ' ' ||
           text[at] != '.';  // "etc." and "vol." have three letters, words before a stop mostly more
}

/// The last sentence end in [from, to), so that a passage begins with the stop before its own sentence; else `from`.
std::size_t sentence_begin(std::string_view text, std::size_t from, std::size_t to) {
    for (std::size_t end = to; end > from;) {
        std::size_t stop = from;  // memrchr runs at the speed of memory: most bytes are no stops
        for (const char mark : {'.', '!', '?'})
            if (const void* found = memrchr(text.data() + stop, mark, end - stop))
                stop = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        if (ends_sentence(text, stop)) return stop;
        end = stop;
    }
    return from;
}

/// Brackets and stops: one look at a byte tells the others, which are nearly all.
constexpr std::array<bool, 256> counts_for_sentence = [] {
    std::array<bool, 256> table{};
    for (const char c : {'(', ')', '.', '!', '?'}) table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// Past the first sentence end in [from, to) outside brackets; else `to`.
std::size_t sentence_end(std::string_view text, std::size_t from, std::size_t to) {
    int depth = 0;
    for (std::size_t at = from; at < to; ++at) {
        if (!counts_for_sentence[static_cast<unsigned char>(text[at])]) continue;
        depth += text[at] == '(';
        depth -= text[at] == ')' && depth > 0;
        if (depth == 0 && ends_sentence(text, at)) return at + 1;
    }
    return to;
}

bool overlap(const Candidate& a, const Candidate& b) {
    return a.begin < b.end && b.begin < a.end;
}

/// Spans that several fragments may share: variants in one bracket, a list with one gloss.
bool may_share(const Passage& passage, int a, int b) {
    const int group_a = passage.group_of(a);
    if (group_a >= 0 && group_a == passage.group_of(b)) return true;
    for (int i = std::min(a, b) + 1; i < std::max(a, b); ++i)
        if (passage[i].kind != TokenKind::slash && passage[i].kind != TokenKind::fragment &&
            passage[i].kind != TokenKind::symbol && passage[i].kind != TokenKind::quote_open &&
            passage[i].kind != TokenKind::quote_close)
            return false;
    return true;
}

/// Picks a candidate for each fragment so that no text glosses two fragments that cannot share it: the more probable
/// claim is served first, the other takes its next best.
std::vector<int> assign(const Passage& passage, std::span<const Proposals> proposals) {
    std::vector<int> chosen(proposals.size(), -1);
    std::vector<std::size_t> order(proposals.size());
    std::vector<double> best(proposals.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
        for (const Candidate& candidate : proposals[i].all()) best[i] = std::max(best[i], candidate.probability);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return best[a] > best[b]; });
    std::vector<std::pair<std::size_t, const Candidate*>> taken;
    for (const std::size_t i : order) {
        if (best[i] < least_probability) break;
        const int own = passage.token_of(static_cast<int>(i));
        const auto candidates = proposals[i].all();
        const int index = best_candidate(candidates, [&](const Candidate& candidate) {
            return std::none_of(taken.begin(), taken.end(), [&](const auto& other) {
                return overlap(candidate, *other.second) &&
                       !may_share(passage, own, passage.token_of(static_cast<int>(other.first)));
            });
        });
        if (index < 0 || candidates[static_cast<std::size_t>(index)].probability < least_probability) continue;
        chosen[i] = index;
        taken.emplace_back(i, &candidates[static_cast<std::size_t>(index)]);
        if (taken.size() > 64) taken.erase(taken.begin());  // only neighbours can collide
    }
    return chosen;
}

void shift(std::span<Choice> choices, std::size_t by) {
    for (Choice& choice : choices) {
        choice.gloss_begin += by;
        choice.gloss_end += by;
    }
}

std::vector<ExplainedCandidate> explained(const Passage& passage, std::span<const Candidate> candidates, int chosen) {
    std::vector<ExplainedCandidate> all;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& c = candidates[i];
        ExplainedCandidate& one = all.emplace_back();
        one.gloss = gloss_text(passage.text(c.begin, c.end));
        one.pattern = to_string(c.pattern);
        one.score = c.score;
        one.probability = c.probability;
        one.is_chosen = static_cast<int>(i) == chosen;
        for (const Observation& seen : c.seen())
            one.evidence.push_back({to_string(seen.evidence), seen.value, weight_of(seen.evidence)});
    }
    return all;
}

}  // namespace

std::string gloss_text(std::string_view span) {
    std::string out;
    bool space = false;
    for (std::size_t at = 0; at < span.size();) {
        const text::Decoded next = text::decode(span, at);
        const bool mark = next.code_point == '*' || next.code_point == '`';
        if (text::is_space(next.code_point))
            space = true;
        else if (!mark) {
            if (space && !out.empty()) out += ' ';
            space = false;
            out.append(span, at, next.length);
        }
        at += next.length;
    }
    return out;
}

void Pairer::pair(const article::Block& block, std::span<const scan::Fragment> fragments, std::span<Choice> choices,
                  Detail detail) {
    for (std::size_t first = 0; first < fragments.size();) {
        std::size_t last = first;
        while (last + 1 < fragments.size() && fragments[last + 1].begin - fragments[last].end < passage_gap &&
               fragments[last + 1].end - fragments[first].begin < longest_passage)
            ++last;
        const std::size_t limit = first == 0 ? 0 : fragments[first - 1].end;
        const std::size_t wanted =
            fragments[first].begin > limit + farthest_bytes ? fragments[first].begin - farthest_bytes : limit;
        const std::size_t begin =
            sentence_begin(block.text, at_word(block.text, wanted, limit), fragments[first].begin);
        const std::size_t until = last + 1 < fragments.size() ? fragments[last + 1].begin : block.text.size();
        const std::size_t end = std::min(until, fragments[last].end + passage_gap);
        const std::size_t far = end < until ? at_word(block.text, end, fragments[last].end) : end;
        const std::size_t cut = sentence_end(block.text, fragments[last].end, far);
        const std::size_t count = last - first + 1;
        pair_passage(block, begin, cut, fragments.subspan(first, count), choices.subspan(first, count), detail);
        first = last + 1;
    }
}

void Pairer::pair_passage(const article::Block& block, std::size_t begin, std::size_t end,
                          std::span<const scan::Fragment> fragments, std::span<Choice> choices, Detail detail) {
    const bool plain = block.marks.empty() && detail == Detail::gloss;
    const PassageMemo::Key key{block.text.substr(begin, end - begin), static_cast<std::uint64_t>(block.kind) << 2 |
                                                                          std::uint64_t{begin == 0} << 1 |
                                                                          std::uint64_t{end == block.text.size()}};
    if (plain) {
        if (const auto known = m_memo.find(key); known.size() == choices.size()) {
            std::copy(known.begin(), known.end(), choices.begin());
            shift(choices, begin);
            return;
        }
    }
    m_passage.assign(block, begin, end, fragments);
    decide(choices, detail);
    if (!plain) return;
    shift(choices, 0 - begin);  // offsets wrap back when they are taken out again
    m_memo.keep(key, choices);
    shift(choices, begin);
}

void Pairer::decide(std::span<Choice> choices, Detail detail) {
    if (m_proposals.size() < choices.size()) m_proposals.resize(choices.size());
    const std::span<Proposals> proposals(m_proposals.data(), choices.size());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const int token = m_passage.token_of(static_cast<int>(i));
        proposals[i].clear();
        if (token < 0) continue;
        const Site site{m_passage, static_cast<int>(i), token, m_lexicon.at(m_passage.text(token))};
        for (const ProposeFunction propose : patterns()) propose(site, proposals[i]);
        proposals[i].keep_best_of_each_span();
        set_probabilities(proposals[i].all());
    }
    const std::vector<int> chosen = assign(m_passage, proposals);
    for (std::size_t i = 0; i < choices.size(); ++i) set_choice(choices[i], i, chosen[i], detail);
}

void Pairer::set_choice(Choice& choice, std::size_t index, int chosen, Detail detail) {
    choice = {};
    const auto candidates = m_proposals[index].all();
    if (detail == Detail::candidates) choice.candidates = explained(m_passage, candidates, chosen);
    const scan::Fragment& fragment = m_passage.fragments()[index];
    const std::string_view text = m_passage.block().text;
    const Word& word = m_lexicon.at(text.substr(fragment.begin, fragment.end - fragment.begin));
    if (chosen < 0) {
        choice.kind = guess_kind(word, fragment, text, {});
        return;
    }
    const Candidate& candidate = candidates[static_cast<std::size_t>(chosen)];
    choice.gloss_begin = m_passage[candidate.begin].begin;
    choice.gloss_end = m_passage[candidate.end - 1].end;
    choice.pattern = candidate.pattern;
    choice.probability = candidate.probability;
    choice.kind = guess_kind(word, fragment, text, m_passage.text(candidate.begin, candidate.end));
    if (detail != Detail::gloss) choice.seen.assign(candidate.seen().begin(), candidate.seen().end());
}

}  // namespace shuyu::pair
