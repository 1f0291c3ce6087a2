#include "review/version_step.hpp"

#include <algorithm>

namespace shuyu::review {
namespace {

using glossary::Status;

bool is_allowed(std::optional<Status> status) {
    return status == Status::preferred || status == Status::admitted;
}

Step step_of(const GlossChange& gloss) {
    const bool has_lost_preferred =
        gloss.before == Status::preferred && (gloss.after != Status::preferred || gloss.what == What::renamed);
    if (has_lost_preferred) return Step::major;
    const bool is_anew = is_allowed(gloss.after) && (gloss.has_new_status() || gloss.what == What::renamed);
    const bool has_lost_admitted = is_allowed(gloss.before) && !is_allowed(gloss.after);
    return is_anew || has_lost_admitted ? Step::minor : Step::patch;
}

/// Whether somebody decided a gloss of the entry.
bool has_decision(const glossary::Term& term) {
    return std::any_of(term.glosses.begin(), term.glosses.end(),
                       [](const glossary::Gloss& gloss) { return gloss.status != Status::candidate; });
}

/// Of the entry as a whole, whatever its glosses.
Step step_of_entry(const EntryPair& pair) {
    if (!pair.before || !has_decision(*pair.before)) return Step::patch;
    if (!pair.after) return Step::major;
    if (pair.before->term == pair.after->term) return Step::patch;
    const auto& variants = pair.after->variants;
    const bool is_still_found = std::find(variants.begin(), variants.end(), pair.before->term) != variants.end();
    return is_still_found ? Step::minor : Step::major;
}

}  // namespace

Step step_of(const TermChange& change, const EntryPair& pair) {
    Step step = step_of_entry(pair);
    for (const GlossChange& gloss : change.glosses) step = std::max(step, step_of(gloss));
    return step;
}

}  // namespace shuyu::review
