#include "glossary/symbol_trie.hpp"

#include <algorithm>

namespace shuyu::glossary {
namespace {

/// Symbols of the root's children that have a table: Han of the basic plane, stems of a large glossary. Rarer ones are
/// searched for.
constexpr std::uint32_t largest_root_symbol = 0x40000;

/// The first three symbols decide nearly every comparison, and then the keys themselves are not touched.
struct SortKey {
    std::uint64_t prefix = 0;
    std::uint32_t number = 0;
};

std::uint64_t prefix_of(std::span<const std::uint32_t> key) {
    constexpr std::uint64_t most = (std::uint64_t{1} << 21) - 1;
    std::uint64_t prefix = 0;
    bool is_known = true;  // beyond a number that does not fit the keys themselves decide
    for (std::size_t i = 0; i < 3; ++i) {
        const bool has_symbol = is_known && i < key.size();
        const std::uint64_t part = has_symbol ? std::min<std::uint64_t>(key[i] + std::uint64_t{1}, most) : 0;
        is_known = part != most;
        prefix = prefix << 21 | part;
    }
    return prefix;
}

}  // namespace

void SymbolKeys::reserve(std::size_t keys, std::size_t symbols) {
    m_ends.reserve(keys);
    m_symbols.reserve(symbols);
}

std::span<const std::uint32_t> SymbolKeys::operator[](std::size_t number) const {
    const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
    return std::span(m_symbols).subspan(begin, m_ends[number] - begin);
}

std::vector<std::uint32_t> SymbolKeys::sorted() const {
    std::vector<SortKey> keys;
    keys.reserve(size());
    for (std::uint32_t number = 0; number < size(); ++number)
        if (!(*this)[number].empty()) keys.push_back({prefix_of((*this)[number]), number});
    std::sort(keys.begin(), keys.end(), [&](const SortKey& a, const SortKey& b) {
        if (a.prefix != b.prefix) return a.prefix < b.prefix;
        const auto left = (*this)[a.number];
        const auto right = (*this)[b.number];
        const auto order = std::lexicographical_compare_three_way(left.begin(), left.end(), right.begin(), right.end());
        return order != 0 ? order < 0 : a.number < b.number;
    });
    std::vector<std::uint32_t> order(keys.size());
    std::transform(keys.begin(), keys.end(), order.begin(), [](const SortKey& key) { return key.number; });
    return order;
}

/// Node by node in the order in which they were made; a node is a range of the sorted keys that begin alike.
class SymbolTrie::Builder {
public:
    Builder(const SymbolKeys& keys, std::span<const std::uint32_t> order, SymbolTrie& trie)
        : m_keys(keys), m_order(order), m_trie(trie) {}

    void build() {
        add(0, {0, static_cast<std::uint32_t>(m_order.size())});
        std::size_t depth_end = 1;  // of the nodes of one depth
        std::size_t depth = 0;
        for (std::size_t node = 0; node < m_ranges.size(); ++node) {
            if (node == depth_end) {
                depth_end = m_ranges.size();
                ++depth;
            }
            add_children(node, depth);
        }
        m_trie.m_children.push_back(static_cast<Node>(m_ranges.size()));
    }

private:
    struct Range {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    void add(std::uint32_t symbol, Range range) {
        m_trie.m_symbols.push_back(symbol);
        m_trie.m_values.push_back(none);
        m_ranges.push_back(range);
    }

    void add_children(std::size_t node, std::size_t depth) {
        auto [at, end] = m_ranges[node];
        m_trie.m_children.push_back(static_cast<Node>(m_ranges.size()));
        if (depth > 0 && m_keys[m_order[at]].size() == depth) m_trie.m_values[node] = at;
        while (at < end && m_keys[m_order[at]].size() == depth) ++at;
        while (at < end) {
            const std::uint32_t symbol = m_keys[m_order[at]][depth];
            const std::uint32_t begin = at;
            while (at < end && m_keys[m_order[at]][depth] == symbol) ++at;
            add(symbol, {begin, at});
        }
    }

    const SymbolKeys& m_keys;
    std::span<const std::uint32_t> m_order;
    SymbolTrie& m_trie;
    std::vector<Range> m_ranges;
};

SymbolTrie::SymbolTrie(const SymbolKeys& keys, std::span<const std::uint32_t> order) {
    Builder(keys, order, *this).build();
    m_symbols.shrink_to_fit();
    m_children.shrink_to_fit();
    m_values.shrink_to_fit();
    index_root();
}

void SymbolTrie::index_root() {
    for (Node child = m_children[root]; child < m_children[root + 1]; ++child) {
        const std::uint32_t symbol = m_symbols[child];
        if (symbol >= largest_root_symbol) break;
        if (symbol >= m_from_root.size()) m_from_root.resize(symbol + 1, none);
        m_from_root[symbol] = child;
    }
}

SymbolTrie::Node SymbolTrie::step(Node node, std::uint32_t symbol) const {
    if (node == root && symbol < largest_root_symbol) return symbol < m_from_root.size() ? m_from_root[symbol] : none;
    const auto begin = m_symbols.begin() + m_children[node];
    const auto end = m_symbols.begin() + m_children[node + 1];
    const auto found = std::lower_bound(begin, end, symbol);
    return found != end && *found == symbol ? static_cast<Node>(found - m_symbols.begin()) : none;
}

std::size_t SymbolTrie::memory() const {
    return sizeof(std::uint32_t) *
           (m_symbols.capacity() + m_children.capacity() + m_values.capacity() + m_from_root.capacity());
}

}  // namespace shuyu::glossary
