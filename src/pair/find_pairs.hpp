#pragma once
#include <string_view>
#include <vector>

#include "article/reader.hpp"
#include "pair/occurrence.hpp"
#include "text/result.hpp"

namespace shuyu::pair {

struct FindOptions {
    article::Format format = article::Format::plain;
    article::ReadOptions read;
    double min_confidence = 0;  ///< a gloss below this counts as none
    bool examples = false;      ///< fill Occurrence::example
    bool evidence = false;      ///< fill Occurrence::evidence
};

/// All fragment occurrences of an article with their glosses, in text order; unpaired ones resolved from the same
/// article. `text` is valid UTF-8. The result depends on text and options alone. Linear in the text.
Result<std::vector<Occurrence>> find_pairs(std::string_view text, const FindOptions& options);

}  // namespace shuyu::pair
