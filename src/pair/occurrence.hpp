#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "pair/kind.hpp"
#include "pair/remarks.hpp"

namespace shuyu::pair {

/// Bytes [begin, end) of an article as UTF-8.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Span&) const = default;
};

/// One fragment occurrence of an article, with its gloss where it has one: a row of `shuyu scan`.
struct Occurrence {
    std::string fragment;      ///< as it stands in the article, line ends inside as one blank
    std::string gloss;         ///< white space collapsed; empty when the fragment has no gloss of its own
    std::string resolved;      ///< for an unpaired fragment: the gloss that the same article gives it elsewhere
    std::string_view pattern;  ///< name of the pattern: "parenthesis", "sentence", "none" …; static storage
    double confidence = 0;     ///< probability that the gloss is right, 0..1; 0 when there is none
    Kind kind = Kind::term;
    std::size_t line = 0;    ///< 1-based
    std::size_t column = 0;  ///< 1-based, code points
    std::size_t byte = 0;    ///< offset of the fragment in the article as UTF-8
    std::size_t length = 0;  ///< bytes of the fragment there
    Span gloss_at;           ///< the gloss there; empty when there is none, or it was read from elsewhere
    OptionalRemarks remarks;

    /// What an unpaired fragment means elsewhere: in its article, else in the glossary; empty when neither tells.
    std::string_view resolution() const;
    /// Makes it unpaired.
    void drop_gloss();
};

/// What one article gives: the input of a merge. Also what a JSONL of `scan` holds.
struct ArticleFindings {
    std::string article;                  ///< the article's name in the glossary (path from the work tree's root …)
    std::string hash;                     ///< "xxh3:" and 16 hex digits of the article's bytes
    std::vector<Occurrence> occurrences;  ///< in text order
};

}  // namespace shuyu::pair
