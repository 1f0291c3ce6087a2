#include "glossary/term_index.hpp"

#include <algorithm>

namespace shuyu::glossary {

void TermIndex::sort() {
    std::sort(m_slots.begin(), m_slots.end());
}

std::vector<std::size_t> TermIndex::find(const std::string& key,
                                         const std::function<bool(std::size_t)>& is_really) const {
    std::vector<std::size_t> found;
    const std::uint64_t hash = hash_of(key);
    for (auto slot = std::lower_bound(m_slots.begin(), m_slots.end(), Slot{hash, 0});
         slot != m_slots.end() && slot->hash == hash; ++slot)
        if (is_really(slot->number)) found.push_back(slot->number);
    return found;
}

}  // namespace shuyu::glossary
