#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "glossary/draft.hpp"
#include "glossary/target.hpp"

/// What people decide about glosses and entries. Each function takes one decision into a draft, or says why it can't;
/// nothing is written (that is glossary_change.hpp).
namespace shuyu::glossary {

enum class Action {
    approve,  ///< preferred when the term has no preferred gloss, else admitted
    prefer,   ///< preferred; the one that was becomes admitted
    admit,
    deprecate,
    reject
};

std::optional<Action> action_from(std::string_view name);

struct Decision {
    Action action = Action::approve;
    std::string term;                     ///< or a variant of it
    std::string gloss;                    ///< may be empty where the term has one candidate, or one gloss
    std::string reason;                   ///< of a rejection
    std::optional<std::string> domain{};  ///< of the entry, as in Target
};

/// The gloss gets its status and moves to its place in canonical order; a rejected or deprecated pair that the glossary
/// does not know is added, so that it can't come. Fails when it is not clear which gloss is meant.
Result<void> decide(Draft& draft, const Decision& decision);

/// What one decision changes.
Result<Changes> decide(const GlossaryText& glossary, const Decision& decision);

/// Takes the entry of a term away for good, or one gloss of it. Either comes back when an article is merged that still
/// has it: reject glosses to keep them out.
Result<void> remove(Draft& draft, const Target& target);

}  // namespace shuyu::glossary
