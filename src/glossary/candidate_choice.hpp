#pragma once
#include <string>
#include <vector>

#include "glossary/view.hpp"

namespace shuyu::glossary {

/// Which candidates are meant, by what the evidence says of them.
struct CandidateFilter {
    int min_confidence = 0;         ///< hundredths, of the best place where it was found
    int max_confidence = 100;       ///< the same
    std::size_t min_articles = 0;   ///< in which it was found
    std::vector<pair::Kind> kinds;  ///< of the term; none: any, also terms without one
    std::string domain;             ///< of the entry; empty: any
    std::string article;            ///< a part of the name of an article that has it; empty: any
};

/// Whether the entry can have such candidates.
bool fits(const CandidateFilter& filter, const Term& term);

/// Whether the gloss is a candidate like that.
bool fits(const CandidateFilter& filter, const GlossView& gloss);

/// A candidate, named so that it is found again.
struct Candidate {
    std::string term;
    std::string domain;
    std::string gloss;
};

/// The candidates of these entries that fit, entry by entry; within one those with most articles, then confidence,
/// first.
std::vector<Candidate> choose_candidates(const std::vector<TermView>& entries, const CandidateFilter& filter);

}  // namespace shuyu::glossary
