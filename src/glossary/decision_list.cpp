#include "glossary/decision_list.hpp"

#include <algorithm>
#include <utility>

#include "glossary/rename.hpp"
#include "text/utf8.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::size_t most_columns = 5;

std::vector<std::string_view> split(std::string_view line) {
    std::vector<std::string_view> cells;
    while (true) {
        const std::size_t tab = line.find('\t');
        cells.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos) return cells;
        line.remove_prefix(tab + 1);
    }
}

bool is_action(std::string_view name) {
    return action_from(name) || name == "remove" || name == "rename";
}

text::Diagnostic wrong(text::Place place, std::string what, std::string remedy) {
    return {text::Severity::error, "decision-list", std::move(place), std::move(what), std::move(remedy)};
}

Result<ListedDecision> read_line(std::string_view line, text::Place place, std::string_view action) {
    std::vector<std::string_view> cells = split(line);
    if (cells.size() > most_columns)
        return Failure(wrong(place, "has more than five columns", "write action, term, gloss, reason, domain"));
    cells.resize(most_columns);
    if (cells[0].empty() || cells[0] == "-") cells[0] = action;
    if (!is_action(cells[0]))
        return Failure(wrong(place, "no such action: " + std::string(cells[0]),
                             "use approve, prefer, admit, deprecate, reject, remove or rename"));
    if (cells[1].empty()) return Failure(wrong(place, "has no term", "write action, term, gloss, reason, domain"));
    ListedDecision decision{std::move(place),
                            std::string(cells[0]),
                            {std::string(cells[1]), std::string(cells[2]), {}},
                            std::string(cells[3])};
    if (!cells[4].empty()) decision.target.domain = std::string(cells[4]);
    return decision;
}

Result<void> take(Draft& draft, const ListedDecision& decision) {
    const Target& target = decision.target;
    if (decision.action == "remove") return remove(draft, target);
    if (decision.action == "rename")
        return target.gloss.empty() ? rename_term(draft, target, decision.reason, OldSpelling::forget)
                                    : rename_gloss(draft, target, decision.reason);
    return decide(draft,
                  Decision{*action_from(decision.action), target.term, target.gloss, decision.reason, target.domain});
}

}  // namespace

Result<std::vector<ListedDecision>> read_decisions(std::string_view lines, const std::string& file,
                                                   std::string_view action) {
    std::vector<ListedDecision> decisions;
    text::Place place{file, 0, 0};
    if (lines.starts_with("\xEF\xBB\xBF")) lines.remove_prefix(3);
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        std::string_view line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        ++place.line;
        if (line.ends_with('\r')) line.remove_suffix(1);
        const bool is_head = place.line == 1 && line.starts_with("action\tterm");
        if (line.empty() || line.front() == '#' || is_head) continue;
        if (text::find_invalid_utf8(line)) return Failure(wrong(place, "is not UTF-8", "convert the file"));
        Result<ListedDecision> decision = read_line(line, place, action);
        if (!decision) return Failure(decision.error());
        decisions.push_back(std::move(*decision));
    }
    return decisions;
}

Result<void> decide(Draft& draft, const ListedDecision& decision) {
    Result<void> taken = take(draft, decision);
    if (taken) return taken;
    text::Diagnostic error = taken.error();
    error.place = decision.place;
    return Failure(std::move(error));
}

}  // namespace shuyu::glossary
