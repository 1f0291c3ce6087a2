#include "glossary/candidate_choice.hpp"

#include <algorithm>
#include <tuple>

namespace shuyu::glossary {
namespace {

bool is_stronger(const GlossView* a, const GlossView* b) {
    return std::tie(b->articles, b->best, a->gloss.gloss) < std::tie(a->articles, a->best, b->gloss.gloss);
}

}  // namespace

bool fits(const CandidateFilter& filter, const Term& term) {
    const auto& kinds = filter.kinds;
    const bool is_kind =
        kinds.empty() || (term.kind && std::find(kinds.begin(), kinds.end(), *term.kind) != kinds.end());
    return is_kind && (filter.domain.empty() || filter.domain == term.domain);
}

bool fits(const CandidateFilter& filter, const GlossView& gloss) {
    if (gloss.gloss.status != Status::candidate) return false;
    if (gloss.best < filter.min_confidence || gloss.best > filter.max_confidence) return false;
    if (gloss.articles < filter.min_articles) return false;
    return filter.article.empty() || std::any_of(gloss.seen.begin(), gloss.seen.end(), [&](const Seen& seen) {
               return seen.article.find(filter.article) != std::string::npos;
           });
}

std::vector<Candidate> choose_candidates(const std::vector<TermView>& entries, const CandidateFilter& filter) {
    std::vector<Candidate> chosen;
    for (const TermView& entry : entries) {
        if (!fits(filter, entry.term)) continue;
        std::vector<const GlossView*> glosses;
        for (const GlossView& gloss : entry.glosses)
            if (fits(filter, gloss)) glosses.push_back(&gloss);
        std::sort(glosses.begin(), glosses.end(), is_stronger);
        for (const GlossView* gloss : glosses)
            chosen.push_back({entry.term.term, entry.term.domain, gloss->gloss.gloss});
    }
    return chosen;
}

}  // namespace shuyu::glossary
