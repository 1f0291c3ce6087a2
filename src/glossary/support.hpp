#pragma once
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "glossary/evidence.hpp"
#include "text/normalize.hpp"

/// What all evidence together says for each term. Sums and maxima only, so that the order of articles does not matter.
namespace shuyu::glossary {

struct GlossSupport {
    std::map<std::string, int> spellings;  ///< with the summed confidence of each
    std::set<std::string> contexts;
    Example example;
    int best = 0;  ///< highest confidence, hundredths
    std::size_t articles = 0;

    bool is_there() const { return !spellings.empty(); }
    /// The spelling with most evidence; a capital at the beginning gives way to the same spelling without it.
    std::string spelling() const;
};

struct TermSupport {
    std::map<std::string, GlossSupport> glosses;  ///< by text::gloss_key
    std::map<std::string, int> spellings;         ///< of the term
    std::array<int, 4> kinds{};                   ///< summed confidence of each pair::Kind

    pair::Kind kind() const;
    bool knows(pair::Kind kind) const { return kinds[static_cast<std::size_t>(kind)] > 0; }
    const GlossSupport* find(const std::string& gloss_key) const;
};

/// Adds what `more` says of the same term.
void add_support(TermSupport& support, const TermSupport& more);

/// By text::term_key.
using Support = std::map<std::string, TermSupport>;

/// Adds the pairs of an article that are not doubtful.
void add_support(Support& support, const Evidence& evidence, text::ChineseScript script);
/// Adds its dropped pairs: what the glossary may still hold from before.
void add_dropped(Support& support, const Evidence& evidence, text::ChineseScript script);

}  // namespace shuyu::glossary
