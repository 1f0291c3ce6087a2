#include "cli/candidate_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "cli/display_width.hpp"
#include "cli/print_cell.hpp"

namespace shuyu::cli {
namespace {

constexpr std::size_t most_candidates = 6;
constexpr std::size_t most_evidence = 10;
constexpr double faintest = 0.05;
constexpr double least_likely = 0.005;
constexpr std::size_t widest_gloss = 36;

struct Line {
    double probability = 0;
    std::string gloss;
    std::string_view pattern;
    std::string why;
    bool is_chosen = false;
};

std::string evidence_of(const pair::ExplainedCandidate& candidate) {
    std::vector<pair::ExplainedEvidence> all = candidate.evidence;
    const auto share = [](const pair::ExplainedEvidence& one) { return one.value * one.weight; };
    std::erase_if(all, [&](const auto& one) { return std::abs(share(one)) < faintest; });
    std::stable_sort(all.begin(), all.end(),
                     [&](const auto& a, const auto& b) { return std::abs(share(a)) > std::abs(share(b)); });
    std::string text;
    for (std::size_t i = 0; i < std::min(all.size(), most_evidence); ++i)
        text += fmt::format("{}{} {:+.1f}", i == 0 ? "" : ", ", all[i].name, share(all[i]));
    if (all.size() > most_evidence) text += fmt::format(", {} more", all.size() - most_evidence);
    return text;
}

std::vector<Line> lines_of(const pair::Occurrence& occurrence) {
    std::vector<Line> lines;
    double rest = 1;
    bool has_chosen = false;
    for (const pair::ExplainedCandidate& candidate : occurrence.remarks.read().candidates) {
        rest -= candidate.probability;
        has_chosen |= candidate.is_chosen;
        Line& line = lines.emplace_back();
        line.probability = candidate.probability;
        append_cell(line.gloss, candidate.gloss);
        line.pattern = candidate.pattern;
        line.why = evidence_of(candidate);
        line.is_chosen = candidate.is_chosen;
    }
    lines.push_back({std::max(rest, 0.0), "(no gloss)", "", "", !has_chosen});
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.probability > b.probability; });
    return lines;
}

}  // namespace

std::string candidate_list(const pair::Occurrence& occurrence) {
    const std::vector<Line> lines = lines_of(occurrence);
    std::size_t shown = 0, width = 0, pattern_width = 0;
    while (shown < std::min(lines.size(), most_candidates) &&
           (lines[shown].probability >= least_likely || lines[shown].is_chosen)) {
        width = std::max(width, std::min(display_width(lines[shown].gloss), widest_gloss));
        pattern_width = std::max(pattern_width, lines[shown].pattern.size());
        ++shown;
    }
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        const Line& line = lines[i];
        const std::size_t own = display_width(line.gloss);
        std::string row =
            fmt::format("  {} {:.2f}  {}{:{}}  {:{}}  {}", line.is_chosen ? '>' : ' ', line.probability, line.gloss, "",
                        width > own ? width - own : 0, line.pattern, pattern_width, line.why);
        row.erase(row.find_last_not_of(' ') + 1);
        text += (text.empty() ? "" : "\n") + row;
    }
    if (shown < lines.size()) text += fmt::format("\n         and {} less likely", lines.size() - shown);
    return text;
}

}  // namespace shuyu::cli
