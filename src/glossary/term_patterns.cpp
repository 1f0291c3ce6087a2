#include "glossary/term_patterns.hpp"

namespace shuyu::glossary {

void TermPatterns::add(std::uint32_t entry, std::size_t spelling, const std::string& text, const Term& term) {
    m_texts.push_back(text);
    const LetterCase letter_case = term.letter_case == "exact" ? LetterCase::exact : LetterCase::any;
    m_patterns.push_back({m_texts.back(), entry, static_cast<std::uint32_t>(spelling), letter_case});
}

void TermPatterns::add_chinese(std::uint32_t entry, const Term& term) {
    add(entry, 0, term.term, term);
    for (std::size_t i = 0; i < term.variants.size(); ++i) add(entry, i + 1, term.variants[i], term);
}

void TermPatterns::add_english(std::uint32_t entry, const Term& term) {
    for (std::size_t i = 0; i < term.glosses.size(); ++i)
        if (term.glosses[i].status != Status::rejected) add(entry, i, term.glosses[i].gloss, term);
}

TermPatterns chinese_patterns(const GlossaryText& glossary) {
    TermPatterns patterns;
    for (std::size_t i = 0; i < glossary.size(); ++i)
        patterns.add_chinese(static_cast<std::uint32_t>(i), glossary.read(i));
    return patterns;
}

TermPatterns english_patterns(const GlossaryText& glossary) {
    TermPatterns patterns;
    for (std::size_t i = 0; i < glossary.size(); ++i)
        patterns.add_english(static_cast<std::uint32_t>(i), glossary.read(i));
    return patterns;
}

}  // namespace shuyu::glossary
