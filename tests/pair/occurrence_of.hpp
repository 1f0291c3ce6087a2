#pragma once

#include <string>

#include "pair/occurrence.hpp"

namespace shuyu::pair {

/// An occurrence with a gloss, or with "" without one.
inline Occurrence occurrence_of(std::string fragment, std::string gloss, double confidence) {
    Occurrence made;
    made.fragment = std::move(fragment);
    made.gloss = std::move(gloss);
    made.confidence = confidence;
    return made;
}

}  // namespace shuyu::pair
