#pragma once
#include <string>
#include <vector>

#include "glossary/evidence_store.hpp"
#include "glossary/glossary_files.hpp"

namespace shuyu::glossary {

/// Where a pair was seen.
struct Seen {
    std::string article;
    Sighting sighting;
    std::string context;
    bool is_doubtful = false;
};

struct GlossView {
    Gloss gloss;
    std::size_t articles = 0;  ///< in which it was found, doubtful ones left out
    int best = 0;              ///< highest confidence, hundredths
    std::vector<Seen> seen;    ///< by article and line
};

/// An entry with what the evidence says of it.
struct TermView {
    Term term;
    std::vector<GlossView> glosses;

    std::size_t sightings() const;
    int best() const;
};

enum class Order { term, reading, evidence, confidence };

/// The entries with these terms (or variants, or glosses), all when `terms` is empty, in `order`.
std::vector<TermView> view(const GlossaryText& glossary, const EvidenceSet& evidence,
                           const std::vector<std::string>& terms, Order order);

/// Sorts entries of several glossaries; of equals the first stays first.
void sort(std::vector<TermView>& views, Order order);

}  // namespace shuyu::glossary
