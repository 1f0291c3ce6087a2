#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "pair/occurrence.hpp"
#include "text/result.hpp"

/// What was found in one article: a file of its own beside the glossary, written by the program alone.
namespace shuyu::glossary {

/// Raised when pairing finds other things in the same article: evidence of an older one is made anew.
inline constexpr int pairing_version = 1;

/// Pairs below it stay in the evidence, marked as doubtful, and give no candidate.
inline constexpr double default_min_confidence = 0.6;

/// Confidences are kept in hundredths, so that sums are the same in any order and on any machine.
int in_hundredths(double confidence);

struct Sighting {
    std::size_t line = 0;  ///< 1-based
    std::string pattern;
    int confidence = 0;  ///< hundredths

    auto operator<=>(const Sighting&) const = default;
};

/// A term with one spelling of one gloss.
struct EvidencePair {
    std::string term;
    std::string gloss;
    pair::Kind kind = pair::Kind::term;
    bool is_doubtful = false;
    std::vector<Sighting> found;
    std::string context;  ///< the best example of it

    bool operator==(const EvidencePair&) const = default;
};

struct UnpairedSighting {
    std::size_t line = 0;
    std::string resolved;  ///< the gloss that the article gives it elsewhere; may be empty

    bool operator==(const UnpairedSighting&) const = default;
};

struct Unpaired {
    std::string term;
    std::vector<UnpairedSighting> found;

    bool operator==(const Unpaired&) const = default;
};

struct DroppedPair {
    std::string term;
    std::string gloss;
    std::string context;
    pair::Kind kind = pair::Kind::term;

    bool operator==(const DroppedPair&) const = default;
};

struct Evidence {
    std::string article;
    std::string hash;
    int pairing = pairing_version;
    std::string options;  ///< those that change what is found, as in evidence_options(); empty: the defaults
    std::vector<EvidencePair> pairs;  ///< by term, gloss
    std::vector<Unpaired> unpaired;   ///< by term
    /// Pairs that the article gave before and does not give any more, as long as the glossary was not brought up to
    /// date after that: there only when a merge was interrupted.
    std::vector<DroppedPair> dropped;

    bool operator==(const Evidence&) const = default;
};

/// The findings of an article as evidence. Depends on them and the threshold alone.
Evidence make_evidence(const pair::ArticleFindings& findings, double min_confidence, const std::string& options = "");

/// `evidence` with what `old` had and it has not as dropped.
Evidence with_dropped(Evidence evidence, const Evidence& old);

/// The file's text, and back. Reading is strict (guards as for glossaries, no unknown keys).
std::string write_evidence(const Evidence& evidence);
Result<Evidence> read_evidence(std::string_view text, const std::string& file);

/// The best of two contexts as the example of a pair: the more confident one, then the one whose length in code points
/// is in 40..240, then the shorter, then by bytes.
struct Example {
    std::string text;
    int confidence = -1;
};
bool is_better_example(const Example& a, const Example& b);

}  // namespace shuyu::glossary
