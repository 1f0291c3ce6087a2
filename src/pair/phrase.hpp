#pragma once
#include "pair/candidate.hpp"
#include "pair/patterns.hpp"

namespace shuyu::pair {

/// Evidence that every candidate of one place shares, besides its pattern.
struct Setting {
    Pattern pattern{};
    std::array<Observation, 8> shared{};
    std::uint8_t count = 0;
    bool closed = false;  ///< see Candidate::closed

    void add(Evidence evidence, double value = 1) {
        if (count < shared.size() && value != 0) shared[count++] = {evidence, static_cast<float>(value)};
    }
};

/// Farthest from a fragment that a gloss may reach, in bytes and in words.
inline constexpr std::size_t farthest_bytes = 200;
inline constexpr int most_words = 14;

/// Proposes every plausible start of the English phrase whose last token stands before `end`: each word back to the
/// next hard boundary (sentence end, bracket, semicolon, other Chinese). A quotation that ends there is proposed whole.
void propose_left(const Site& site, int end, const Setting& setting, Proposals& proposals);

/// Proposes the plausible ends of the English phrase that begins at `begin`: at the first comma, bracket, dash,
/// conjunction or verb, and at the sentence's or unit's end. A quotation that begins there is proposed whole.
void propose_right(const Site& site, int begin, const Setting& setting, Proposals& proposals);

/// Proposes exactly the tokens [begin, end), quotes around them taken off.
Candidate* propose_span(const Site& site, int begin, int end, const Setting& setting, Proposals& proposals);

/// First token right of the fragment that is no closing quote or emphasis mark; size() at the end.
int right_neighbour(const Site& site);
/// Last token left of the fragment that is no opening quote; -1 at the beginning.
int left_neighbour(const Site& site);

}  // namespace shuyu::pair
