#include "pair/passage_memo.hpp"

#include <xxhash.h>

namespace shuyu::pair {
namespace {

constexpr std::size_t most_passages = 16'384;
constexpr std::size_t longest_passage = 1024;  // longer ones hardly come twice

std::uint64_t hash_of(const PassageMemo::Key& key) {
    return XXH3_64bits_withSeed(key.text.data(), key.text.size(), key.shape);
}

}  // namespace

std::span<const Choice> PassageMemo::find(const Key& key) const {
    const auto found = m_kept.find(hash_of(key));
    if (found == m_kept.end() || found->second.shape != key.shape || found->second.text != key.text) return {};
    return found->second.choices;
}

void PassageMemo::keep(const Key& key, std::span<const Choice> choices) {
    if (key.text.size() > longest_passage) return;
    if (m_kept.size() >= most_passages) m_kept.clear();
    m_kept.insert_or_assign(hash_of(key), Kept{std::string(key.text), key.shape, {choices.begin(), choices.end()}});
}

}  // namespace shuyu::pair
