#pragma once
#include <string_view>
#include <vector>

#include "article/reader.hpp"
#include "pair/choice.hpp"
#include "pair/occurrence.hpp"
#include "text/result.hpp"

namespace shuyu::pair {

class Dictionary;

struct FindOptions {
    article::Format format = article::Format::plain;
    article::ReadOptions read;
    const Dictionary* dictionary = nullptr;  ///< one more witness for glosses; may be left out
    double min_confidence = 0;               ///< a gloss below this counts as none
    bool examples = false;                   ///< fill Occurrence::example
    Detail detail = Detail::gloss;           ///< fill Occurrence::evidence, Occurrence::candidates
    unsigned threads = 0;                    ///< at most; 0: as many as the machine runs at once
};

/// All fragment occurrences of an article with their glosses, in text order; unpaired ones resolved from the same
/// article. `text` is valid UTF-8. The result depends on text and options alone, and
/// not on the threads: large plain text is cut where blocks begin, and its parts are read side by side. Linear in the
/// text.
Result<std::vector<Occurrence>> find_pairs(std::string_view text, const FindOptions& options);

/// The same list in consecutive parts, for those who only pass over it: a large article has hundreds of thousands of
/// occurrences, and making one list of them takes their memory once more.
using OccurrenceParts = std::vector<std::vector<Occurrence>>;
Result<OccurrenceParts> find_pairs_in_parts(std::string_view text, const FindOptions& options);

}  // namespace shuyu::pair
