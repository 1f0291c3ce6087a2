#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "glossary/glossary_text.hpp"

namespace shuyu::glossary {

/// Decisions on a glossary as they add up: each sees the entries as those before it left them. The glossary must
/// outlive it.
class Draft {
public:
    explicit Draft(const GlossaryText& glossary) : m_glossary(glossary) {}

    const GlossaryText& glossary() const { return m_glossary; }
    /// Entries whose term, or else one of whose variants, is `term` in any spelling, in the order of the file.
    std::vector<std::size_t> find(const std::string& term) const;
    /// The entry as it is now; it must not be removed.
    Term read(std::size_t index) const;

    void set(std::size_t index, Term term) { m_terms[index] = std::move(term); }
    void remove(std::size_t index) { m_terms[index] = std::nullopt; }
    /// Replaces the entry's text (GlossaryText::lines) by checked lines.
    void set_lines(std::size_t index, std::string lines) { m_lines[index] = std::move(lines); }

    /// What is different now from the glossary.
    Changes changes() const;

private:
    bool is_named(const Term& term, const std::string& key, bool by_variant) const;

    const GlossaryText& m_glossary;
    std::map<std::size_t, std::optional<Term>> m_terms;
    std::map<std::size_t, std::string> m_lines;
};

}  // namespace shuyu::glossary
