#include "pair/passage_memo.hpp"

#include <xxhash.h>

#include <utility>

namespace shuyu::pair {
namespace {

constexpr std::size_t most_passages = 16'384;
constexpr std::size_t longest_passage = 1024;  // longer ones hardly come twice

}  // namespace

std::optional<PassageMemo::Hash> PassageMemo::hash_of(const Key& key) {
    if (key.text.size() > longest_passage) return std::nullopt;
    const XXH128_hash_t hash = XXH3_128bits_withSeed(key.text.data(), key.text.size(), key.shape);
    return Hash{hash.low64, hash.high64};
}

std::span<const Choice> PassageMemo::find(const Hash& hash) const {
    const auto found = m_kept.find(hash);
    if (found == m_kept.end()) return {};
    return found->second;
}

bool PassageMemo::has_come(const Hash& hash) {
    m_come.resize(most_passages);
    std::uint32_t& last = m_come[hash.low % most_passages];
    const auto mark = static_cast<std::uint32_t>(hash.high);
    return std::exchange(last, mark) == mark;
}

void PassageMemo::keep(const Hash& hash, std::span<const Choice> choices) {
    if (m_kept.size() >= most_passages) m_kept.clear();
    m_kept.insert_or_assign(hash, std::vector<Choice>(choices.begin(), choices.end()));
}

}  // namespace shuyu::pair
