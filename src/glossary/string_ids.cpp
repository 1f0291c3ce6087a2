#include "glossary/string_ids.hpp"

#include <functional>

namespace shuyu::glossary {

std::string_view StringIds::at(std::uint32_t id) const {
    const std::size_t end = id + 1 < m_begins.size() ? m_begins[id + 1] : m_texts.size();
    return std::string_view(m_texts).substr(m_begins[id], end - m_begins[id]);
}

/// The slot that has `text`, or the free one for it.
std::size_t StringIds::slot_of(std::string_view text) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>()(text) & mask;
    while (m_slots[slot] != none && at(m_slots[slot]) != text) slot = (slot + 1) & mask;
    return slot;
}

void StringIds::grow() {
    m_slots.assign(m_slots.empty() ? 64 : 2 * m_slots.size(), none);
    for (std::uint32_t id = 0; id < m_begins.size(); ++id) m_slots[slot_of(at(id))] = id;
}

std::uint32_t StringIds::add(std::string_view text) {
    if (2 * (m_begins.size() + 1) > m_slots.size()) grow();
    std::uint32_t& slot = m_slots[slot_of(text)];
    if (slot != none) return slot;
    slot = static_cast<std::uint32_t>(m_begins.size());
    m_begins.push_back(static_cast<std::uint32_t>(m_texts.size()));
    m_texts += text;
    return slot;
}

std::uint32_t StringIds::find(std::string_view text) const {
    return m_slots.empty() ? none : m_slots[slot_of(text)];
}

std::size_t StringIds::memory() const {
    return m_texts.capacity() + sizeof(std::uint32_t) * (m_begins.capacity() + m_slots.capacity());
}

}  // namespace shuyu::glossary
