#pragma once
#include <optional>
#include <string>
#include <vector>

#include "glossary/conflicts.hpp"
#include "glossary/view.hpp"
#include "review/diff_html.hpp"
#include "review/release_history.hpp"

/// What the page of `shuyu report` tells, as values.
namespace shuyu::review {

struct ReportOptions {
    std::string since;   ///< a revision or a glossary to compare with; empty: none
    std::string folder;  ///< real path of the folder in which the page will lie: links start there
};

/// Articles and terms are numbers into ReportData's lists.
using Number = std::size_t;

struct ReportArticle {
    std::string name;
    std::string url;           ///< empty: no link (article_link.hpp)
    std::size_t terms = 0;     ///< different ones with a pair that is not doubtful
    std::size_t pairs = 0;     ///< occurrences of such pairs
    std::size_t unpaired = 0;  ///< occurrences
};

/// Why a fragment without a gloss of its own needs no work, or that it does.
enum class Resolution : std::uint8_t { open, by_article, by_glossary };

struct UnpairedPlace {
    Number article = 0;
    std::size_t line = 0;
    Resolution resolution = Resolution::open;
};

struct UnpairedTerm {
    std::string term;
    std::optional<Number> entry;  ///< the glossary's, where it has one
    std::vector<UnpairedPlace> places;

    std::size_t open() const;
};

struct DoubtfulPair {
    Number article = 0;
    glossary::EvidencePair pair;
    std::optional<Number> entry;
};

struct ReportConflict {
    Number term = 0;
    std::string rule;
    std::string what;
    std::string remedy;
};

struct ReportChanges {
    GlossaryDiff diff;
    DiffNames names;
};

struct ReportData {
    glossary::Header header;
    GlossaryCounts counts;
    std::vector<glossary::TermView> terms;  ///< by the bytes of the term
    std::vector<ReportArticle> articles;    ///< by name
    std::vector<ReportConflict> conflicts;
    std::vector<UnpairedTerm> unpaired;  ///< most work first
    std::vector<DoubtfulPair> doubtful;  ///< most confident first
    std::vector<ReleasePoint> releases;  ///< newest first
    std::optional<ReportChanges> changes;
    std::vector<text::Diagnostic> problems;  ///< evidence that could not be read and is left out
};

/// Reads the glossary, its evidence and its history. Where git can't tell the history the page does without it.
Result<ReportData> collect_report(const glossary::Location& location, const ReportOptions& options);

}  // namespace shuyu::review
