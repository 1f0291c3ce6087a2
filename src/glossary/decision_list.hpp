#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "glossary/decision.hpp"

/// Decisions written down, one a line: "action TAB term TAB gloss TAB reason TAB domain"; what is empty at the end may
/// be left out. Actions: approve, prefer, admit, deprecate, reject, remove, rename (its gloss by its reason, the term
/// itself where the gloss is empty); empty or "-": the one that the command says. Empty lines and lines with # at the
/// beginning say nothing, nor does a first line "action TAB term …".
namespace shuyu::glossary {

struct ListedDecision {
    text::Place place;
    std::string action;
    Target target;
    std::string reason;
};

/// Fails on the first line that is wrong. `action`: the one for lines without.
Result<std::vector<ListedDecision>> read_decisions(std::string_view lines, const std::string& file,
                                                   std::string_view action);

/// Takes one; the error has its place.
Result<void> decide(Draft& draft, const ListedDecision& decision);

}  // namespace shuyu::glossary
