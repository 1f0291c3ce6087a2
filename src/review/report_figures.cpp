#include "review/report_figures.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace shuyu::review {
namespace {

using glossary::GlossView;
using glossary::Status;
using glossary::TermView;

std::size_t occurrences(const GlossView& gloss) {
    return static_cast<std::size_t>(
        std::count_if(gloss.seen.begin(), gloss.seen.end(), [](const auto& seen) { return !seen.is_doubtful; }));
}

Consistency consistency_of(const TermView& view, Number number) {
    Consistency found{number, 0, 0};
    for (const GlossView& gloss : view.glosses) {
        if (gloss.gloss.status == Status::rejected) continue;
        const std::size_t count = occurrences(gloss);
        found.top = std::max(found.top, count);
        found.all += count;
    }
    return found;
}

void add_candidates(const TermView& view, ReportFigures& figures) {
    constexpr int hundredths = 100 / ReportFigures::confidence_bands;
    for (const GlossView& gloss : view.glosses) {
        if (gloss.gloss.status != Status::candidate) continue;
        if (gloss.articles == 0) {
            ++figures.unseen;
            continue;
        }
        const auto band = static_cast<std::size_t>(std::clamp(gloss.best, 0, 100) / hundredths);
        ++figures.confidence[std::min(band, figures.confidence.size() - 1)];
    }
}

std::size_t band_of(const Consistency& consistency) {
    constexpr std::array<int, 3> least = {100, 75, 50};
    const auto band = std::find_if(least.begin(), least.end(), [&](int l) { return consistency.percent() >= l; });
    return static_cast<std::size_t>(band - least.begin());
}

void add_consistency(const Consistency& consistency, ReportFigures& figures) {
    if (consistency.all < 2) return;
    ++figures.consistency[band_of(consistency)];
    figures.top += consistency.top;
    figures.all += consistency.all;
    if (consistency.top < consistency.all) figures.least.push_back(consistency);
}

/// The lowest share first, compared exactly; of equals the one that occurs more often.
bool is_less_consistent(const Consistency& a, const Consistency& b) {
    return std::tuple(a.top * b.all, b.all, a.term) < std::tuple(b.top * a.all, a.all, b.term);
}

template <class List>
void cut(List& list) {
    if (list.size() > ReportFigures::most_shown) list.resize(ReportFigures::most_shown);
}

}  // namespace

ReportFigures figures_of(const ReportData& data) {
    ReportFigures figures;
    for (Number number = 0; number < data.terms.size(); ++number) {
        add_candidates(data.terms[number], figures);
        add_consistency(consistency_of(data.terms[number], number), figures);
    }
    std::sort(figures.least.begin(), figures.least.end(), is_less_consistent);
    figures.articles.resize(data.articles.size());
    std::iota(figures.articles.begin(), figures.articles.end(), Number{0});
    std::stable_sort(figures.articles.begin(), figures.articles.end(),
                     [&](Number a, Number b) { return data.articles[a].terms > data.articles[b].terms; });
    cut(figures.least);
    cut(figures.articles);
    return figures;
}

}  // namespace shuyu::review
