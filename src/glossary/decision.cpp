#include "glossary/decision.hpp"

#include <algorithm>
#include <utility>

#include "file/system_error.hpp"

namespace shuyu::glossary {
namespace {

text::Diagnostic unclear(const GlossaryText& glossary, std::string what, std::string remedy) {
    return {text::Severity::error, "decision", {glossary.file(), 0, 0}, std::move(what), std::move(remedy)};
}

std::string list_of(const std::vector<Gloss>& glosses) {
    std::string list;
    for (const Gloss& gloss : glosses) list += (list.empty() ? "\"" : ", \"") + gloss.gloss + "\"";
    return list;
}

/// Index of the only gloss for which `is_meant`, or the number of glosses.
template <class IsMeant>
std::size_t only_one(const std::vector<Gloss>& glosses, IsMeant is_meant) {
    const auto first = std::find_if(glosses.begin(), glosses.end(), is_meant);
    if (first == glosses.end() || std::find_if(first + 1, glosses.end(), is_meant) != glosses.end())
        return glosses.size();
    return static_cast<std::size_t>(first - glosses.begin());
}

std::size_t find_gloss(const std::vector<Gloss>& glosses, const std::string& wanted) {
    if (wanted.empty()) {
        const std::size_t candidate =
            only_one(glosses, [](const Gloss& gloss) { return gloss.status == Status::candidate; });
        return candidate < glosses.size() || glosses.size() != 1 ? candidate : 0;
    }
    const std::string key = text::gloss_key(wanted);
    return only_one(glosses, [&](const Gloss& gloss) { return text::gloss_key(gloss.gloss) == key; });
}

bool has_preferred(const Term& term) {
    return std::any_of(term.glosses.begin(), term.glosses.end(),
                       [](const Gloss& gloss) { return gloss.status == Status::preferred; });
}

Status status_after(Action action, const Term& term) {
    switch (action) {
        case Action::approve:
            return has_preferred(term) ? Status::admitted : Status::preferred;
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

void place(std::vector<Gloss>& glosses, Gloss gloss) {
    const auto before =
        std::find_if(glosses.begin(), glosses.end(), [&](const Gloss& other) { return is_before(gloss, other); });
    glosses.insert(before, std::move(gloss));
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
        place(glosses, std::move(gloss));
    }
}

Term decided(Term term, std::size_t index, const Decision& decision) {
    Gloss gloss = term.glosses[index];
    const Status status = status_after(decision.action, term);
    const bool stays = gloss.status == status;
    gloss.status = status;
    if (!decision.reason.empty()) gloss.reason = decision.reason;
    if (stays) {
        term.glosses[index] = std::move(gloss);
        return term;
    }
    term.glosses.erase(term.glosses.begin() + static_cast<std::ptrdiff_t>(index));
    const std::string name = gloss.gloss;
    place(term.glosses, std::move(gloss));
    if (status == Status::preferred) demote_others(term.glosses, name);
    return term;
}

Result<std::size_t> find_entry(const GlossaryText& glossary, const std::string& term) {
    const auto found = glossary.find(text::term_key(term, glossary.script()));
    if (found.empty()) return Failure(unclear(glossary, "has no entry " + term, "shuyu show lists all"));
    if (found.size() > 1)
        return Failure(unclear(glossary, "has several entries " + term, "edit the file to tell them apart"));
    return found.front();
}

}  // namespace

Result<Changes> decide(const GlossaryText& glossary, const Decision& decision) {
    const Result<std::size_t> entry = find_entry(glossary, decision.term);
    if (!entry) return Failure(entry.error());
    Term term = glossary.read(*entry);
    std::size_t index = find_gloss(term.glosses, decision.gloss);
    const bool keeps_out = decision.action == Action::reject || decision.action == Action::deprecate;
    if (index == term.glosses.size() && keeps_out && !decision.gloss.empty()) {
        term.glosses.push_back({});
        term.glosses.back().gloss = decision.gloss;
    } else if (index == term.glosses.size()) {
        return Failure(
            unclear(glossary, term.term + ": not clear which gloss is meant", "name one of " + list_of(term.glosses)));
    }
    Changes changes;
    Term wanted = decided(term, index, decision);
    if (wanted != glossary.read(*entry)) changes.entries.emplace(*entry, std::move(wanted));
    return changes;
}

Result<Changes> remove_term(const GlossaryText& glossary, const std::string& term) {
    const Result<std::size_t> entry = find_entry(glossary, term);
    if (!entry) return Failure(entry.error());
    Changes changes;
    changes.entries.emplace(*entry, std::nullopt);
    return changes;
}

}  // namespace shuyu::glossary
