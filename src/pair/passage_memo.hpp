#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "pair/choice.hpp"

namespace shuyu::pair {

/// What was decided on passages seen before. Pairing depends on the passage alone, and collections of articles repeat
/// themselves (templates, boilerplate, quotations): a passage that comes again costs a hash and a comparison. Bounded.
class PassageMemo {
public:
    /// Everything that a decision depends on. The text is compared, not only its hash.
    struct Key {
        std::string_view text;
        std::uint64_t shape = 0;  ///< what is not in the text: kind of block, whether it begins and ends the block
    };

    /// The choices for a passage, with gloss offsets from the passage's beginning; empty when it is new.
    std::span<const Choice> find(const Key& key) const;
    void keep(const Key& key, std::span<const Choice> choices);

private:
    struct Kept {
        std::string text;
        std::uint64_t shape = 0;
        std::vector<Choice> choices;
    };
    std::unordered_map<std::uint64_t, Kept> m_kept;
};

}  // namespace shuyu::pair
