#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "article/block.hpp"
#include "pair/assignment.hpp"
#include "pair/candidate.hpp"
#include "pair/choice.hpp"
#include "pair/kind_evidence.hpp"
#include "pair/lexicon.hpp"
#include "pair/passage.hpp"
#include "pair/passage_memo.hpp"
#include "pair/passage_window.hpp"
#include "pair/translated_tokens.hpp"
#include "scan/fragment.hpp"

namespace shuyu::pair {

/// Pairs the fragments of one block: patterns propose, evidence scores, the best assignment wins. Keeps its buffers and
/// its lexicon between blocks; one for each thread. Depends on nothing but the block
/// (and the dictionary).
class Pairer {
public:
    /// `dictionary` may be null; else it must outlive the pairer.
    explicit Pairer(const Dictionary* dictionary = nullptr) : m_lexicon(dictionary) {}

    /// The choices for fragments[first] and some that follow it, one at least: what stands close enough together to be
    /// decided on together. `fragments` are all of the block. The span is the caller's to take from, until the next
    /// call. Linear in the text around these fragments, in time and memory, however long the block is.
    std::span<Choice> pair_next(const article::Block& block, std::span<const scan::Fragment> fragments,
                                std::size_t first, Detail detail);

private:
    void decide(std::span<Choice> choices, Detail detail);
    void set_choice(Choice& choice, std::size_t index, const Assignment& assigned, Detail detail);
    ChosenSpan span_of(std::size_t index, const Candidate& candidate, Detail detail);
    const Word& word_of(const scan::Fragment& fragment);
    KindFacts kind_facts_of(std::size_t index, std::string_view gloss, double reads);

    std::vector<Choice> m_choices;
    Passage m_passage;
    PassageMemo m_memo;
    Lexicon m_lexicon;
    TranslatedTokens m_translated;
    std::vector<const Word*> m_words;  ///< of the passage's fragments
    std::vector<Proposals> m_proposals;
};

}  // namespace shuyu::pair
