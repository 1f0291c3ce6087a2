#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "pair/candidate.hpp"
#include "pair/occurrence.hpp"

namespace shuyu::pair {

/// A possible gloss of an occurrence.
struct PossibleGloss {
    std::string gloss;
    std::string key;           ///< text::gloss_key: glosses with the same key agree
    std::string_view pattern;  ///< static storage
    Span place;                ///< in the article
    double probability = 0;    ///< by the block alone
    Kind kind = Kind::term;
    std::vector<Observation> seen;  ///< only when asked for
};

/// An occurrence of which its block alone leaves open what the gloss is, or where it begins.
struct OpenOccurrence {
    std::size_t index = 0;  ///< among the occurrences of its part of the article
    std::vector<PossibleGloss> glosses;
};

/// Agreement within an article: where one place leaves open whether the gloss of 年糕 is "cake", "rice cake" or "north
/// or sticky rice cake", another place that gives it narrows it down. A possible gloss gains by the probability that
/// the same gloss has at another occurrence of the same fragment (evidence `agrees_elsewhere`). Occurrences must stay
/// where they are between the steps; the order of parts doesn't matter.
class Agreement {
public:
    /// First step, for each part of the article: what is open, and so what is asked of the rest.
    void ask(const std::vector<Occurrence>& found, const std::vector<OpenOccurrence>& open);
    /// What a sure occurrence says about something that was asked.
    struct Answer;
    /// Second step, for each part: what its sure occurrences say. Parts may be looked through side by side.
    std::vector<Answer> answers_in(const std::vector<Occurrence>& found);
    void take(const std::vector<Answer>& answers);
    /// Third step, for each part: decides anew on the open occurrences that others bear on. What was likely by its
    /// block alone may turn out to have no likely gloss.
    void settle(std::vector<Occurrence>& found, const std::vector<OpenOccurrence>& open) const;

private:
    /// The probability that a gloss has at its two best occurrences, so that one's own can be left out.
    struct Support {
        double best = 0;
        double second = 0;
        const Occurrence* holder = nullptr;  ///< of the best
    };
    using Supports = std::unordered_map<std::string, Support>;  ///< by gloss key

    static void note(Support& support, double probability, const Occurrence& holder);

    std::unordered_map<std::string_view, Supports> m_asked;  ///< by fragment
};

struct Agreement::Answer {
    Support* support = nullptr;
    const Occurrence* occurrence = nullptr;
};

}  // namespace shuyu::pair
