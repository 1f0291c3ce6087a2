#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace shuyu::glossary {

/// Finds numbers by keys without keeping the keys: 16 bytes each, 100,000 in some 20 ms.
class TermIndex {
public:
    void reserve(std::size_t count) { m_slots.reserve(count); }
    void add(const std::string& key, std::size_t number) { add_hash(hash_of(key), number); }
    void add_hash(std::uint64_t hash, std::size_t number) { m_slots.push_back({hash, number}); }
    static std::uint64_t hash_of(const std::string& key) { return std::hash<std::string>()(key); }
    /// Before the first `find`, after the last `add`.
    void sort();
    /// The numbers under `key`, ascending; is_really(number) confirms each, as two keys may share a hash.
    std::vector<std::size_t> find(const std::string& key, const std::function<bool(std::size_t)>& is_really) const;

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::size_t number = 0;

        auto operator<=>(const Slot&) const = default;
    };
    std::vector<Slot> m_slots;
};

}  // namespace shuyu::glossary
