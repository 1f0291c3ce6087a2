#include "glossary/spelling_slots.hpp"

#include <algorithm>
#include <utility>

namespace shuyu::glossary {

void SpellingSlots::add(const TermPattern& pattern, bool case_matters, bool is_last) {
    const bool continues = !m_slots.empty() && m_slots.back().is_last == 0;
    Slot slot;
    slot.entry = pattern.entry;
    slot.spelling = pattern.spelling & ((1U << 29) - 1);
    slot.is_exact = pattern.letter_case == LetterCase::exact ? 1 : 0;
    slot.is_last = is_last ? 1 : 0;
    const bool has_rival = continues && m_slots.back().entry == slot.entry;
    const bool is_alone = is_last && !continues;
    if (has_rival) m_slots.back().is_decided = 0;
    slot.is_decided = has_rival || case_matters ? 0 : 1;
    if (is_alone && slot.is_decided == 1) {  // nine in ten: no text
        m_slots.push_back(slot);
        return;
    }
    slot.text = static_cast<std::uint32_t>(m_texts.size());
    m_texts += pattern.text;
    m_texts += '\0';
    m_slots.push_back(slot);
}

void SpellingSlots::settle() {
    std::string kept;
    for (Slot& slot : m_slots) {
        if (slot.is_decided == 1) continue;
        const std::uint32_t at = slot.text;
        slot.text = static_cast<std::uint32_t>(kept.size());
        kept.append(m_texts, at, m_texts.find('\0', at) + 1 - at);
    }
    kept.shrink_to_fit();
    m_texts = std::move(kept);
}

Agreement SpellingSlots::agreement(const Slot& slot, std::string_view found) const {
    if (slot.is_decided == 1) return Agreement::fits;
    const std::string_view text(m_texts.data() + slot.text);
    return m_agree(found, text, slot.is_exact == 1 ? LetterCase::exact : LetterCase::any);
}

bool SpellingSlots::accepts(std::uint32_t first, std::string_view found) const {
    for (std::uint32_t i = first;; ++i) {
        if (agreement(m_slots[i], found) != Agreement::refused) return true;
        if (m_slots[i].is_last == 1) return false;
    }
}

void SpellingSlots::add_matches(std::uint32_t first, std::string_view found, std::size_t begin,
                                std::vector<TermMatch>& matches) const {
    const std::size_t before = matches.size();
    Agreement best = Agreement::refused;
    for (std::uint32_t i = first;; ++i) {
        const Slot& slot = m_slots[i];
        const Agreement agreed = agreement(slot, found);
        const bool is_rival = matches.size() > before && matches.back().entry == slot.entry;
        if (agreed != Agreement::refused && !is_rival)
            matches.push_back({begin, found.size(), slot.entry, slot.spelling});
        else if (is_rival && agreed > best)
            matches.back().spelling = slot.spelling;
        best = is_rival ? std::max(best, agreed) : agreed;
        if (slot.is_last == 1) return;
    }
}

}  // namespace shuyu::glossary
