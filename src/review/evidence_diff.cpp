#include "review/evidence_diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace shuyu::review {
namespace {

using glossary::Evidence;
using Pair = std::pair<std::string, std::string>;

std::set<Pair> pairs_of(const Evidence& evidence) {
    std::set<Pair> pairs;
    for (const glossary::EvidencePair& pair : evidence.pairs)
        if (!pair.is_doubtful) pairs.emplace(pair.term, pair.gloss);
    return pairs;
}

std::size_t unpaired_of(const Evidence& evidence) {
    std::size_t count = 0;
    for (const glossary::Unpaired& unpaired : evidence.unpaired)
        count +=
            static_cast<std::size_t>(std::count_if(unpaired.found.begin(), unpaired.found.end(),
                                                   [](const auto& sighting) { return sighting.resolved.empty(); }));
    return count;
}

ArticleChange change_of(What what, const std::string& article, const Evidence& before, const Evidence& after) {
    ArticleChange change{what, article, {}, unpaired_of(before), unpaired_of(after)};
    const std::set<Pair> old = pairs_of(before);
    const std::set<Pair> now = pairs_of(after);
    for (const auto& [term, gloss] : now)
        if (!old.contains({term, gloss})) change.pairs.push_back({true, term, gloss});
    for (const auto& [term, gloss] : old)
        if (!now.contains({term, gloss})) change.pairs.push_back({false, term, gloss});
    std::stable_sort(change.pairs.begin(), change.pairs.end(), [](const auto& a, const auto& b) {
        return std::tie(a.term, a.gloss) < std::tie(b.term, b.gloss);
    });
    return change;
}

}  // namespace

std::size_t ArticleChange::count(bool is_added) const {
    return static_cast<std::size_t>(
        std::count_if(pairs.begin(), pairs.end(), [&](const PairChange& pair) { return pair.is_added == is_added; }));
}

std::vector<ArticleChange> compare_evidence(const glossary::EvidenceSet& before, const glossary::EvidenceSet& after) {
    static const Evidence none;
    std::vector<ArticleChange> changes;
    for (const auto& [article, now] : after.articles) {
        const auto old = before.articles.find(article);
        if (old == before.articles.end()) {
            changes.push_back(change_of(What::added, article, none, now.evidence));
        } else if (old->second.evidence != now.evidence) {
            ArticleChange change = change_of(What::changed, article, old->second.evidence, now.evidence);
            const bool is_same = change.pairs.empty() && change.unpaired_before == change.unpaired_after;
            if (!is_same) changes.push_back(std::move(change));
        }
    }
    for (const auto& [article, old] : before.articles)
        if (!after.articles.contains(article)) changes.push_back(change_of(What::removed, article, old.evidence, none));
    std::sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.article < b.article; });
    return changes;
}

std::string evidence_summary(const std::vector<ArticleChange>& articles) {
    std::array<std::size_t, std::size(all_whats)> counts{};
    std::size_t more = 0;
    std::size_t fewer = 0;
    for (const ArticleChange& article : articles) {
        ++counts[static_cast<std::size_t>(article.what)];
        more += article.count(true);
        fewer += article.count(false);
    }
    if (articles.empty()) return "";
    std::string text;
    for (const What what : all_whats)
        if (const std::size_t count = counts[static_cast<std::size_t>(what)]; count > 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, to_string(what));
    return fmt::format("evidence: articles {}; pairs {} more, {} fewer", text, more, fewer);
}

}  // namespace shuyu::review
