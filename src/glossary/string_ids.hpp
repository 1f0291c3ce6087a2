#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shuyu::glossary {

/// Numbers for strings, counted from 0 in the order of their first coming. Some 20 bytes a word of English, a third of
/// what a map of strings takes.
class StringIds {
public:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    /// The number of `text`, a new one when it has none.
    std::uint32_t add(std::string_view text);
    /// Its number, or none.
    std::uint32_t find(std::string_view text) const;
    std::size_t size() const { return m_begins.size(); }
    std::size_t memory() const;  ///< bytes

private:
    std::string_view at(std::uint32_t id) const;
    std::size_t slot_of(std::string_view text) const;
    void grow();

    std::string m_texts;
    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_slots;  ///< open addressing; a power of two, at most half full
};

}  // namespace shuyu::glossary
