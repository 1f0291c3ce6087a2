#include "check/leftovers.hpp"

#include <algorithm>

#include "check/check_glossary.hpp"
#include "check/rules.hpp"
#include "glossary/suggestions.hpp"

namespace shuyu::check {
namespace {

/// In the order in which they are told.
constexpr std::string_view rule_order[] = {"leftover-unpaired", "leftover-sentence", "leftover-resolved",
                                           "leftover-glossed", "leftover-quoted"};

/// Whether the fragment stands in 《》 or quotes: what an author quotes, an editor may keep.
bool is_quoted(std::string_view text, const pair::Occurrence& found) {
    constexpr std::string_view openings[] = {"《", "〈", "“", "‘", "「", "『", "\"", "'"};
    const std::string_view before = text.substr(0, found.byte);
    return std::any_of(std::begin(openings), std::end(openings),
                       [&](std::string_view opening) { return before.ends_with(opening); });
}

std::string_view rule_of(std::string_view text, const pair::Occurrence& found) {
    if (!found.gloss.empty()) return is_quoted(text, found) ? "leftover-quoted" : "leftover-glossed";
    if (found.pattern == pair::pattern_sentence) return "leftover-sentence";
    return found.resolution().empty() ? "leftover-unpaired" : "leftover-resolved";
}

struct Words {
    std::string what;
    std::string remedy;
};

Words words_of(std::string_view rule, const pair::Occurrence& found) {
    const std::string name = '"' + found.fragment + '"';
    if (rule == "leftover-unpaired") return {name + " has no English, here or elsewhere", "translate it"};
    if (rule == "leftover-sentence") return {name + " is a Chinese sentence", "translate it"};
    if (rule == "leftover-resolved")
        return {name + " is left in Chinese", "write \"" + std::string(found.resolution()) + '"'};
    return {name + " stands beside its English \"" + found.gloss + '"', "shuyu apply takes the Chinese out"};
}

std::size_t rank_of(const Finding& finding) {
    return static_cast<std::size_t>(std::find(std::begin(rule_order), std::end(rule_order), finding.diagnostic.rule) -
                                    std::begin(rule_order));
}

}  // namespace

Result<Report> find_leftovers(const std::string& file, std::string_view text, const pair::FindOptions& find,
                              const glossary::GlossaryText* glossary, const GlossaryCheckOptions& options) {
    auto found = find_pairs(text, find);
    if (!found) return Failure(found.error());
    if (glossary != nullptr) add_suggestions(*glossary, *found, 1);
    const glossary::Header head = glossary == nullptr ? glossary::Header{} : glossary->header();
    Report report;
    report.looked_at = 1;
    report.noun = "file";
    for (const pair::Occurrence& occurrence : *found) {
        const std::string_view rule = rule_of(text, occurrence);
        const auto severity = severity_of(*find_rule(rule), head, options);
        if (!severity) continue;
        Words words = words_of(rule, occurrence);
        report.findings.push_back({{*severity,
                                    std::string(rule),
                                    {file, occurrence.line, occurrence.column},
                                    std::move(words.what),
                                    std::move(words.remedy)}});
    }
    sort_leftovers(report);
    return report;
}

void sort_leftovers(Report& report) {
    sort_by_place(report.findings);
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const Finding& a, const Finding& b) { return rank_of(a) < rank_of(b); });
}

}  // namespace shuyu::check
