#include "pair/pairer.hpp"

#include <algorithm>

#include "pair/explain.hpp"
#include "pair/group_parts.hpp"
#include "pair/kind_guess.hpp"
#include "pair/model.hpp"
#include "pair/passage_window.hpp"
#include "pair/patterns.hpp"
#include "pair/phrase.hpp"

namespace shuyu::pair {
namespace {

void shift(std::span<Choice> choices, std::size_t by) {
    for (Choice& choice : choices) {
        choice.span.begin += by;
        choice.span.end += by;
        for (ChosenSpan& span : choice.alternatives) {
            span.begin += by;
            span.end += by;
        }
    }
}

/// Whether another candidate comes near enough that the rest of the article may tip the balance.
bool is_contested(std::span<const Candidate> candidates, int chosen) {
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (static_cast<int>(i) != chosen && candidates[i].probability >= contesting_probability) return true;
    return false;
}

}  // namespace

std::span<Choice> Pairer::pair_next(const article::Block& block, std::span<const scan::Fragment> fragments,
                                    std::size_t first, Detail detail) {
    const PassageWindow window = passage_window(block.text, fragments, first);
    m_choices.resize(window.count);
    const std::span<Choice> choices = m_choices;
    const PassageMemo::Key key{block.text.substr(window.begin, window.end - window.begin),
                               static_cast<std::uint64_t>(block.kind) << 2 | std::uint64_t{window.begin == 0} << 1 |
                                   std::uint64_t{window.end == block.text.size()}};
    const bool is_plain = block.marks.empty() && detail == Detail::gloss;
    const auto hash = is_plain ? PassageMemo::hash_of(key) : std::nullopt;
    const bool has_come = hash && m_memo.has_come(*hash);
    if (has_come) {
        if (const auto known = m_memo.find(*hash); known.size() == choices.size()) {
            std::copy(known.begin(), known.end(), choices.begin());
            shift(choices, window.begin);
            return choices;
        }
    }
    m_lexicon.make_room();
    m_passage.assign(block, window.begin, window.end, fragments.subspan(first, window.count));
    decide(choices, detail);
    if (!has_come) return choices;
    shift(choices, 0 - window.begin);  // offsets wrap back when they are taken out again
    m_memo.keep(*hash, choices);
    shift(choices, window.begin);
    return choices;
}

void Pairer::decide(std::span<Choice> choices, Detail detail) {
    if (m_proposals.size() < choices.size()) m_proposals.resize(choices.size());
    const std::span<Proposals> proposals(m_proposals.data(), choices.size());
    m_translated.begin_passage(m_passage);
    m_words.resize(choices.size());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        m_words[i] = &word_of(m_passage.fragments()[i]);
        const int token = m_passage.token_of(static_cast<int>(i));
        proposals[i].clear();
        if (token < 0) continue;
        m_translated.begin_site(*m_words[i]);
        Site site{m_passage, static_cast<int>(i), token, *m_words[i], m_translated};
        site.after_reading = skip_reading(site, right_neighbour(site));
        for (const ProposeFunction propose : patterns()) propose(site, proposals[i]);
        proposals[i].keep_best_of_each_span();
        set_probabilities(proposals[i].all());
    }
    const std::vector<Assignment> assigned = assign(m_passage, proposals);
    for (std::size_t i = 0; i < choices.size(); ++i) set_choice(choices[i], i, assigned[i], detail);
}

const Word& Pairer::word_of(const scan::Fragment& fragment) {
    return m_lexicon.at(m_passage.block().text.substr(fragment.begin, fragment.end - fragment.begin));
}

KindFacts Pairer::kind_facts_of(std::size_t index, std::string_view gloss, double reads) {
    const scan::Fragment& fragment = m_passage.fragments()[index];
    const std::string_view text = m_passage.block().text;
    return kind_facts(*m_words[index], fragment, text, gloss, reads);
}

ChosenSpan Pairer::span_of(std::size_t index, const Candidate& candidate, Detail detail) {
    ChosenSpan span;
    span.begin = m_passage[candidate.begin].begin;
    span.end = m_passage[candidate.end - 1].end;
    span.pattern = candidate.pattern;
    span.probability = candidate.probability;
    span.kind = guess_kind(kind_facts_of(index, m_passage.text(candidate.begin, candidate.end), candidate.reads));
    if (detail != Detail::gloss) span.seen.assign(candidate.seen().begin(), candidate.seen().end());
    return span;
}

void Pairer::set_choice(Choice& choice, std::size_t index, const Assignment& assigned, Detail detail) {
    choice = {};
    const auto candidates = m_proposals[index].all();
    if (detail == Detail::candidates) choice.candidates = explain(m_passage, candidates, assigned.chosen);
    if (assigned.chosen >= 0) {
        const Candidate& candidate = candidates[static_cast<std::size_t>(assigned.chosen)];
        choice.span = span_of(index, candidate, detail);
    } else {
        choice.span.kind = guess_kind(kind_facts_of(index, {}, 0));
    }
    if (detail == Detail::candidates) {
        const std::size_t length = choice.span.end - choice.span.begin;
        const std::string_view gloss = m_passage.block().text.substr(choice.span.begin, length);
        choice.kind_evidence = names_of(kind_facts_of(index, gloss, m_words[index]->reads_like(gloss)));
    }
    if (!is_contested(candidates, assigned.chosen)) return;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (assigned.is_free[i] && candidates[i].probability >= negligible_probability)
            choice.alternatives.push_back(span_of(index, candidates[i], detail));
}

}  // namespace shuyu::pair
