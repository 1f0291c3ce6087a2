#pragma once
#include <optional>
#include <string>

#include "glossary/draft.hpp"

/// Which entry and which gloss a person means.
namespace shuyu::glossary {

struct Target {
    std::string term;                     ///< or a variant of it
    std::string gloss;                    ///< in any spelling; may be empty
    std::optional<std::string> domain{};  ///< of the entry, where several have the term; "": the one without one
};

/// The entry that is meant. Among homographs (entries of one term with different domains) the domain decides, else the
/// gloss, where only one of them has it. Fails when there is none, or several: with the list of choices.
Result<std::size_t> find_entry(const Draft& draft, const Target& target);

/// Index of the gloss with this spelling, else of the only one that counts as the same (text::gloss_key); for an empty
/// text of the only candidate, else of the only gloss. The number of glosses when it is not clear.
std::size_t find_gloss(const std::vector<Gloss>& glosses, const std::string& wanted);

/// The same with an error that lists the glosses.
Result<std::size_t> find_gloss(const Draft& draft, const Term& term, const std::string& wanted);

/// Puts the gloss at its place in canonical order: before the first one that is greater.
void place_gloss(std::vector<Gloss>& glosses, Gloss gloss);

/// The error of a decision that can't be taken.
text::Diagnostic undecidable(const GlossaryText& glossary, std::string what, std::string remedy);

/// Refuses what can't stand in a glossary: bytes that are no UTF-8, and more than a scalar's 64 KiB. `what` names it.
Result<void> check_value(const GlossaryText& glossary, std::string_view what, std::string_view value);

}  // namespace shuyu::glossary
