#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shuyu::glossary {

/// Keys that are sequences of numbers, one after the other.
class SymbolKeys {
public:
    void reserve(std::size_t keys, std::size_t symbols);
    /// Adds symbols to the key that is being made.
    void push(std::uint32_t symbol) { m_symbols.push_back(symbol); }
    /// Takes back the symbols pushed since the last key.
    void drop() { m_symbols.resize(m_ends.empty() ? 0 : m_ends.back()); }
    /// The symbols pushed since the last call are a key; its number counts from 0.
    void end_key() { m_ends.push_back(static_cast<std::uint32_t>(m_symbols.size())); }
    std::size_t size() const { return m_ends.size(); }
    std::span<const std::uint32_t> operator[](std::size_t number) const;
    /// Numbers of the keys that are not empty, by their symbols; of equal keys the lower number first.
    std::vector<std::uint32_t> sorted() const;

private:
    std::vector<std::uint32_t> m_symbols;
    std::vector<std::uint32_t> m_ends;
};

/// A trie over sequences of numbers, built once. The nodes lie in the order of breadth-first search, so that the
/// children of a node are neighbours, sorted by symbol, and a node needs no more than its symbol, where its children
/// begin, and its value: 12 bytes. A step is a binary search among the children (at the root, which has thousands, a
/// look into a table), so it depends on the alphabet and not on the number of keys. Building from sorted keys is one
/// pass over their symbols; a double array would save the search and cost a search for gaps at each node.
class SymbolTrie {
public:
    using Node = std::uint32_t;
    static constexpr Node root = 0;
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    SymbolTrie() : SymbolTrie(SymbolKeys{}, {}) {}
    /// `order` is keys.sorted(). The value of a node at which a key ends is the place in `order` of the first such key.
    SymbolTrie(const SymbolKeys& keys, std::span<const std::uint32_t> order);

    /// The child of `node` by `symbol`, or none.
    Node step(Node node, std::uint32_t symbol) const;
    std::uint32_t value(Node node) const { return m_values[node]; }
    std::size_t node_count() const { return m_values.size(); }
    std::size_t memory() const;  ///< bytes

private:
    class Builder;
    void index_root();

    std::vector<std::uint32_t> m_symbols;  ///< of each node
    std::vector<Node> m_children;          ///< where those of each node begin; one more at the end
    std::vector<std::uint32_t> m_values;
    std::vector<Node> m_from_root;  ///< by symbol
};

}  // namespace shuyu::glossary
