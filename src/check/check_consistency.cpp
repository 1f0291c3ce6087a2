#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "check/rule_functions.hpp"
#include "text/normalize.hpp"

namespace shuyu::check {
namespace {

constexpr std::string_view rule = "low-consistency";
constexpr std::size_t fewest_occurrences = 4;  // a term seen twice with two glosses says nothing yet
constexpr std::size_t most_told = 10;          // of the worst; all when asked for

struct GlossCount {
    std::size_t occurrences = 0;
    std::string spelling;  ///< the first one by bytes
};

struct TermCount {
    std::size_t occurrences = 0;
    std::map<std::string, GlossCount> glosses;  ///< by key

    const GlossCount& top() const {
        return std::max_element(
                   glosses.begin(), glosses.end(),
                   [](const auto& a, const auto& b) { return a.second.occurrences < b.second.occurrences; })
            ->second;
    }
    double share() const { return static_cast<double>(top().occurrences) / static_cast<double>(occurrences); }
};

using Counts = std::unordered_map<std::string, TermCount>;  ///< by term key

Counts count(const Subject& subject) {
    Counts counts;
    for (const auto& [article, stored] : subject.evidence.articles) {
        for (const glossary::EvidencePair& pair : stored.evidence.pairs) {
            if (pair.is_doubtful) continue;
            TermCount& term = counts[text::term_key(pair.term, subject.glossary.script())];
            GlossCount& gloss = term.glosses[text::gloss_key(pair.gloss)];
            if (gloss.spelling.empty() || pair.gloss < gloss.spelling) gloss.spelling = pair.gloss;
            gloss.occurrences += pair.found.size();
            term.occurrences += pair.found.size();
        }
    }
    return counts;
}

struct Inconsistent {
    std::size_t entry;
    const TermCount* count;
};

std::string words(const std::string& term, const TermCount& count) {
    return fmt::format(
        "{} has {} glosses in the articles; the most frequent, \"{}\", stands for {} of {} occurrences "
        "({:.0f} %)",
        term, count.glosses.size(), count.top().spelling, count.top().occurrences, count.occurrences,
        100 * count.share());
}

}  // namespace

void check_consistency(const Subject& subject, Remarks& remarks) {
    const Counts counts = count(subject);
    if (counts.empty()) return;
    std::vector<Inconsistent> found;
    for (std::size_t i = 0; i < subject.glossary.size(); ++i) {
        const auto count = counts.find(text::term_key(subject.glossary.term(i), subject.glossary.script()));
        if (count == counts.end() || count->second.occurrences < fewest_occurrences) continue;
        if (count->second.share() < subject.options.min_consistency) found.push_back({i, &count->second});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Inconsistent& a, const Inconsistent& b) { return a.count->share() < b.count->share(); });
    const bool tells_all = subject.is_asked_for(rule);
    for (std::size_t i = 0; i < found.size() && (tells_all || i < most_told); ++i)
        remarks.push_back({rule,
                           {found[i].entry},
                           words(subject.glossary.term(found[i].entry), *found[i].count),
                           "prefer one, and deprecate what should not be used"});
    if (found.size() > most_told && !tells_all)
        remarks.push_back({rule,
                           {},
                           fmt::format("{} more terms like these {}", found.size() - most_told, most_told),
                           "--rule low-consistency tells them all"});
}

}  // namespace shuyu::check
