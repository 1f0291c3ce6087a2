#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "pair/evidence.hpp"
#include "pair/pattern.hpp"

namespace shuyu::pair {

struct Observation {
    Evidence evidence;
    float value;
};

/// A span of tokens that may be the gloss of a fragment, and what speaks for and against it.
struct Candidate {
    static constexpr std::size_t most_observations = 40;

    int begin = 0;  ///< tokens [begin, end) of the passage
    int end = 0;
    Pattern pattern{};
    bool closed = false;  ///< a bracket, quote or cell fixes both ends: how it begins and ends says little
    std::uint8_t count = 0;
    std::array<Observation, most_observations> observations;
    double reads = 0;        ///< how much of it reads like the fragment, 0..1
    double score = 0;        ///< sum of weight × value
    double probability = 0;  ///< set by the model, over all candidates of the fragment

    void add(Evidence evidence, double value = 1);
    bool has(Evidence evidence) const;
    /// Takes back what was added.
    void drop(Evidence evidence);
    std::span<const Observation> seen() const { return {observations.data(), count}; }
};

/// The candidates of one fragment; proposing the same span twice by one pattern keeps the first. Of a span that several
/// patterns propose, `keep_best_of_each_span` keeps what speaks for it most.
class Proposals {
public:
    static constexpr std::size_t most = 64;  ///< RELIABILITY: limits

    /// A new candidate to add evidence to, or nullptr when the span is empty, known already or there are too many.
    /// The pointer is valid until the next call.
    Candidate* propose(int begin, int end, Pattern pattern);
    /// To be called when all evidence is in. Of equals the first stays.
    void keep_best_of_each_span();
    void clear() { m_candidates.clear(); }
    std::span<Candidate> all() { return m_candidates; }
    std::span<const Candidate> all() const { return m_candidates; }

private:
    std::vector<Candidate> m_candidates;
};

}  // namespace shuyu::pair
