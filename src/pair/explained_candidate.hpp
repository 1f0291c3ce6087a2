#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shuyu::pair {

/// A piece of evidence as `--explain` shows it.
struct ExplainedEvidence {
    std::string_view name;  ///< as in evidence.def; static storage
    float value = 0;        ///< what was observed: mostly 1, or a measure in 0..1
    double weight = 0;      ///< what the model makes of it: value × weight goes into the score
};

/// A span that was proposed as the gloss of a fragment: what `--explain` shows of those chosen and those turned down.
struct ExplainedCandidate {
    std::string gloss;
    std::string_view pattern;  ///< static storage
    double score = 0;          ///< sum of value × weight
    double probability = 0;    ///< over all candidates and "no gloss"
    bool is_chosen = false;
    std::vector<ExplainedEvidence> evidence;
};

}  // namespace shuyu::pair
