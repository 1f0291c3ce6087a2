#pragma once
#include <string>

#include "glossary/glossary_files.hpp"

namespace shuyu::glossary {

enum class Action {
    approve,  ///< preferred when the term has no preferred gloss, else admitted
    prefer,   ///< preferred; the one that was becomes admitted
    admit,
    deprecate,
    reject
};

struct Decision {
    Action action = Action::approve;
    std::string term;    ///< or a variant of it
    std::string gloss;   ///< may be empty where the term has one candidate, or one gloss
    std::string reason;  ///< of a rejection
};

/// What the decision changes. The gloss moves to its place in canonical order; a rejected or deprecated pair that the
/// glossary does not know is added, so that it can't come. Fails when it is not clear which gloss is meant.
Result<Changes> decide(const GlossaryText& glossary, const Decision& decision);

/// Takes the entry of a term away for good. It comes back when an article is merged that still has it: reject its
/// glosses to keep it out.
Result<Changes> remove_term(const GlossaryText& glossary, const std::string& term);

}  // namespace shuyu::glossary
