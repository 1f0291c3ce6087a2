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

    /// Sets choices[i] for fragments[i] (same length). Linear in the text around the fragments.
    void pair(const article::Block& block, std::span<const scan::Fragment> fragments, std::span<Choice> choices,
              Detail detail);

private:
    void pair_passage(const article::Block& block, const PassageWindow& window,
                      std::span<const scan::Fragment> fragments, std::span<Choice> choices, Detail detail);
    void decide(std::span<Choice> choices, Detail detail);
    void set_choice(Choice& choice, std::size_t index, const Assignment& assigned, Detail detail);
    ChosenSpan span_of(std::size_t index, const Candidate& candidate, Detail detail);
    const Word& word_of(const scan::Fragment& fragment);
    KindFacts kind_facts_of(std::size_t index, std::string_view gloss);

    Passage m_passage;
    PassageMemo m_memo;
    Lexicon m_lexicon;
    TranslatedTokens m_translated;
    std::vector<const Word*> m_words;  ///< of the passage's fragments
    std::vector<Proposals> m_proposals;
};

}  // namespace shuyu::pair
