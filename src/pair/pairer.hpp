#pragma once
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "article/block.hpp"
#include "pair/candidate.hpp"
#include "pair/choice.hpp"
#include "pair/lexicon.hpp"
#include "pair/passage.hpp"
#include "pair/passage_memo.hpp"
#include "scan/fragment.hpp"

namespace shuyu::pair {

/// A candidate as `--explain` shows it.
struct ExplainedCandidate {
    std::string gloss;
    Pattern pattern{};
    double score = 0;
    double probability = 0;
    bool chosen = false;
    std::vector<Observation> seen;
};

/// Receives, for each fragment of a block, all its candidates; free when not set.
using ExplainSink =
    std::function<void(const article::Block&, const scan::Fragment&, std::span<const ExplainedCandidate>)>;

/// Pairs the fragments of one block: patterns propose, evidence scores, the best assignment wins. Keeps its buffers and
/// its lexicon between blocks; one for each thread. Depends on nothing but the block.
class Pairer {
public:
    /// Sets choices[i] for fragments[i] (same length). Linear in the text around the fragments.
    void pair(const article::Block& block, std::span<const scan::Fragment> fragments, std::span<Choice> choices,
              bool keep_evidence, const ExplainSink* explain = nullptr);

private:
    void pair_passage(const article::Block& block, std::size_t begin, std::size_t end,
                      std::span<const scan::Fragment> fragments, std::span<Choice> choices, bool keep_evidence,
                      const ExplainSink* explain);
    void decide(std::span<Choice> choices, bool keep_evidence, const ExplainSink* explain);

    Passage m_passage;
    PassageMemo m_memo;
    Lexicon m_lexicon;
    std::vector<Proposals> m_proposals;
};

/// The gloss as it is printed: white space collapsed, emphasis marks and surrounding punctuation off.
std::string gloss_text(std::string_view span);

}  // namespace shuyu::pair
