#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "glossary/evidence_store.hpp"
#include "review/what.hpp"

namespace shuyu::review {

/// A pair that an article gives now and did not before, or the other way round.
struct PairChange {
    bool is_added = false;
    std::string term;
    std::string gloss;

    bool operator==(const PairChange&) const = default;
};

/// What changed in the evidence of one article.
struct ArticleChange {
    What what = What::changed;
    std::string article;
    std::vector<PairChange> pairs;  ///< by term and gloss; not those that only moved
    std::size_t unpaired_before = 0;
    std::size_t unpaired_after = 0;

    std::size_t count(bool is_added) const;
};

/// The articles whose evidence says something else, by name. Where a pair stands in its article does not count.
std::vector<ArticleChange> compare_evidence(const glossary::EvidenceSet& before, const glossary::EvidenceSet& after);

/// "evidence: 2 articles added, 1 changed; pairs 31 more, 4 fewer", on one line without its end; empty for nothing.
std::string evidence_summary(const std::vector<ArticleChange>& articles);

}  // namespace shuyu::review
