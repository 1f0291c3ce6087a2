#pragma once
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "article/block.hpp"
#include "pair/candidate.hpp"
#include "pair/lexicon.hpp"
#include "pair/passage.hpp"
#include "scan/fragment.hpp"

namespace shuyu::pair {

/// What the model decided on one fragment of a block. Offsets are bytes of the block's text.
struct Choice {
    std::size_t gloss_begin = 0;
    std::size_t gloss_end = 0;  ///< equal to gloss_begin: no gloss
    Pattern pattern{};
    double probability = 0;
    std::vector<Observation> seen;  ///< only when asked for

    bool has_gloss() const { return gloss_end > gloss_begin; }
};

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
using ExplainSink = std::function<void(const article::Block&, const scan::Fragment&, std::span<const ExplainedCandidate>)>;

/// Pairs the fragments of one block: patterns propose, evidence scores, the best assignment wins. Keeps its buffers and
/// its lexicon between blocks; one for each thread. Depends on nothing but the block.
class Pairer {
public:
    /// Sets choices[i] for fragments[i] (same length). Linear in the text around the fragments.
    void pair(const article::Block& block, std::span<const scan::Fragment> fragments, std::span<Choice> choices,
              bool keep_evidence, const ExplainSink* explain = nullptr);
    const Word& word(std::string_view fragment) { return m_lexicon.at(fragment); }

private:
    void pair_passage(std::span<Choice> choices, bool keep_evidence, const ExplainSink* explain);

    Passage m_passage;
    Lexicon m_lexicon;
    std::vector<Proposals> m_proposals;
};

/// The gloss as it is printed: white space collapsed, emphasis marks and surrounding punctuation off.
std::string gloss_text(std::string_view span);

}  // namespace shuyu::pair
