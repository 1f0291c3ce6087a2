#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "pair/choice.hpp"

namespace shuyu::pair {

/// What was decided on passages seen before. Pairing depends on the passage alone, and collections of articles repeat
/// themselves (templates, boilerplate, quotations): a passage that comes again costs a hash. Bounded. Passages are told
/// apart by 128 bits of their hash (XXH3): keeping their text to compare it took most of the time, as it fills the
/// processor's caches, and two different passages of one article have the same 128 bits once in some 10^29 articles.
class PassageMemo {
public:
    /// Everything that a decision depends on.
    struct Key {
        std::string_view text;
        std::uint64_t shape = 0;  ///< what is not in the text: kind of block, whether it begins and ends the block
    };

    struct Hash {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        bool operator==(const Hash&) const = default;
    };
    /// What tells a passage from others; nothing for one that is too long to come twice.
    static std::optional<Hash> hash_of(const Key& key);

    /// The choices for a passage, with gloss offsets from the passage's beginning; empty when none are kept.
    std::span<const Choice> find(const Hash& hash) const;
    /// Whether a passage has come before, so that its choices are worth keeping: most never come again, and keeping
    /// what nobody asks for costs more than hashing it. Notes that it has come now.
    bool has_come(const Hash& hash);
    void keep(const Hash& hash, std::span<const Choice> choices);

private:
    struct LowBits {
        std::size_t operator()(const Hash& hash) const { return hash.low; }
    };
    std::vector<std::uint32_t> m_come;  ///< a part of the hash of the last passage that fell on each place
    std::unordered_map<Hash, std::vector<Choice>, LowBits> m_kept;
};

}  // namespace shuyu::pair
