#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "glossary/term_match.hpp"

namespace shuyu::glossary {

/// How the spelling of a pattern stands to the text that its key was found in.
enum class Agreement : std::uint8_t {
    refused,  ///< its letter case forbids it
    fits,
    same  ///< letter by letter, but for case
};

/// Compares a pattern's text with a piece of text that has the same key.
using Agree = Agreement (*)(std::string_view found, std::string_view pattern, LetterCase letter_case);

/// Which patterns have which key: 12 bytes each, and the text of those that a key alone does not decide: their case
/// matters, or an entry has several spellings with one key.
class SpellingSlots {
public:
    SpellingSlots() = default;
    /// `order`: numbers of the patterns, those with one key side by side (SymbolKeys::sorted); is_same_key(a, b) tells
    /// for two neighbours.
    template <class IsSameKey, class CaseMatters>
    SpellingSlots(std::span<const TermPattern> patterns, std::span<const std::uint32_t> order, Agree agree,
                  const IsSameKey& is_same_key, const CaseMatters& case_matters)
        : m_agree(agree) {
        m_slots.reserve(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            const bool ends = i + 1 == order.size() || !is_same_key(order[i], order[i + 1]);
            add(patterns[order[i]], case_matters(patterns[order[i]]), ends);
        }
        settle();
    }

    /// Whether a pattern of the key whose first slot is `first` may stand as `found`.
    bool accepts(std::uint32_t first, std::string_view found) const;
    /// The same patterns as matches, one for each entry: the spelling that is the same as `found`, else the first.
    void add_matches(std::uint32_t first, std::string_view found, std::size_t begin,
                     std::vector<TermMatch>& matches) const;
    std::size_t memory() const { return m_slots.capacity() * sizeof(Slot) + m_texts.capacity(); }

private:
    struct Slot {
        std::uint32_t entry = 0;
        std::uint32_t spelling : 29 = 0;
        std::uint32_t is_exact : 1 = 0;
        std::uint32_t is_decided : 1 = 1;  ///< the key alone decides
        std::uint32_t is_last : 1 = 0;     ///< of its key
        std::uint32_t text = 0;            ///< in m_texts, up to a NUL
    };

    void add(const TermPattern& pattern, bool case_matters, bool is_last);
    /// Keeps no more texts than are needed.
    void settle();
    Agreement agreement(const Slot& slot, std::string_view found) const;

    std::vector<Slot> m_slots;
    std::string m_texts;
    Agree m_agree = nullptr;
};

}  // namespace shuyu::glossary
