#include "pair/passage_memo.hpp"

#include <xxhash.h>

namespace shuyu::pair {
namespace {

constexpr std::size_t most_passages = 16'384;
constexpr std::size_t longest_passage = 1024;  // longer ones hardly come twice

}  // namespace

PassageMemo::Hash PassageMemo::hash_of(const Key& key) {
    const XXH128_hash_t hash = XXH3_128bits_withSeed(key.text.data(), key.text.size(), key.shape);
    return {hash.low64, hash.high64};
}

std::span<const Choice> PassageMemo::find(const Key& key) const {
    if (key.text.size() > longest_passage) return {};
    const auto found = m_kept.find(hash_of(key));
    if (found == m_kept.end()) return {};
    return found->second;
}

void PassageMemo::keep(const Key& key, std::span<const Choice> choices) {
    if (key.text.size() > longest_passage) return;
    if (m_kept.size() >= most_passages) m_kept.clear();
    m_kept.insert_or_assign(hash_of(key), std::vector<Choice>(choices.begin(), choices.end()));
}

}  // namespace shuyu::pair
