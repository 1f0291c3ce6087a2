#include "glossary/decision.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace shuyu::glossary {
namespace {

bool has_preferred(const Term& term) {
    return std::any_of(term.glosses.begin(), term.glosses.end(),
                       [](const Gloss& gloss) { return gloss.status == Status::preferred; });
}

Status status_after(Action action, const Term& term, const Gloss& gloss) {
    switch (action) {
        case Action::approve:
            return gloss.status != Status::preferred && has_preferred(term) ? Status::admitted : Status::preferred;
        case Action::prefer:
            return Status::preferred;
        case Action::admit:
            return Status::admitted;
        case Action::deprecate:
            return Status::deprecated;
        case Action::reject:
            break;
    }
    return Status::rejected;
}

/// Takes the preferred glosses down a step, save the one that is preferred now.
void demote_others(std::vector<Gloss>& glosses, const std::string& preferred) {
    std::vector<Gloss> demoted;
    for (const Gloss& gloss : glosses)
        if (gloss.status == Status::preferred && gloss.gloss != preferred) demoted.push_back(gloss);
    std::erase_if(glosses,
                  [&](const Gloss& gloss) { return gloss.status == Status::preferred && gloss.gloss != preferred; });
    for (Gloss& gloss : demoted) {
        gloss.status = Status::admitted;
        place_gloss(glosses, std::move(gloss));
    }
}

Term decided(Term term, std::size_t index, const Decision& decision) {
    Gloss gloss = term.glosses[index];
    const Status status = status_after(decision.action, term, gloss);
    const bool stays = gloss.status == status;
    if (status < Status::deprecated) gloss.reason.clear();
    gloss.status = status;
    if (!decision.reason.empty()) gloss.reason = decision.reason;
    const std::string name = gloss.gloss;
    if (stays) {
        term.glosses[index] = std::move(gloss);
    } else {
        term.glosses.erase(term.glosses.begin() + static_cast<std::ptrdiff_t>(index));
        place_gloss(term.glosses, std::move(gloss));
    }
    if (status == Status::preferred) demote_others(term.glosses, name);
    return term;
}

/// Whether a gloss that the entry does not have is to be kept out of it.
bool keeps_out(const Term& term, const Decision& decision) {
    const bool is_no = decision.action == Action::reject || decision.action == Action::deprecate;
    const std::string key = text::gloss_key(decision.gloss);
    return is_no && !key.empty() && std::none_of(term.glosses.begin(), term.glosses.end(), [&](const Gloss& gloss) {
               return text::gloss_key(gloss.gloss) == key;
           });
}

Result<void> check(const GlossaryText& glossary, const Decision& decision) {
    if (auto gloss = check_value(glossary, "gloss", decision.gloss); !gloss) return gloss;
    return check_value(glossary, "reason", decision.reason);
}

constexpr std::array<std::string_view, 5> action_names{"approve", "prefer", "admit", "deprecate", "reject"};

}  // namespace

std::optional<Action> action_from(std::string_view name) {
    const auto found = std::find(action_names.begin(), action_names.end(), name);
    if (found == action_names.end()) return std::nullopt;
    return static_cast<Action>(found - action_names.begin());
}

Result<void> decide(Draft& draft, const Decision& decision) {
    if (auto checked = check(draft.glossary(), decision); !checked) return checked;
    const auto entry = find_entry(draft, {decision.term, decision.gloss, decision.domain});
    if (!entry) return Failure(entry.error());
    Term term = draft.read(*entry);
    if (keeps_out(term, decision)) {
        term.glosses.push_back({});
        term.glosses.back().gloss = text::collapse_space(decision.gloss);
    }
    const auto index = find_gloss(draft, term, decision.gloss);
    if (!index) return Failure(index.error());
    draft.set(*entry, decided(std::move(term), *index, decision));
    return {};
}

Result<Changes> decide(const GlossaryText& glossary, const Decision& decision) {
    Draft draft(glossary);
    const Result<void> decided = decide(draft, decision);
    if (!decided) return Failure(decided.error());
    return draft.changes();
}

Result<void> remove(Draft& draft, const Target& target) {
    const auto entry = find_entry(draft, target);
    if (!entry) return Failure(entry.error());
    if (target.gloss.empty()) {
        draft.remove(*entry);
        return {};
    }
    Term term = draft.read(*entry);
    const auto gloss = find_gloss(draft, term, target.gloss);
    if (!gloss) return Failure(gloss.error());
    term.glosses.erase(term.glosses.begin() + static_cast<std::ptrdiff_t>(*gloss));
    draft.set(*entry, std::move(term));
    return {};
}

}  // namespace shuyu::glossary
