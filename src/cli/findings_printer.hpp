#pragma once
#include <memory>
#include <span>
#include <string>

#include "cli/output.hpp"
#include "pair/occurrence.hpp"

namespace shuyu::cli {

/// What `scan` found, in one of its formats (findings_table.cpp, findings_tsv.cpp, findings_jsonl.cpp).
class FindingsPrinter {
public:
    virtual ~FindingsPrinter() = default;
    /// Begins the next article: the file as the user named it, and the hash of its bytes (JSONL alone prints that).
    virtual void begin_article(const std::string& file, const std::string& hash) = 0;
    /// Takes the article's next occurrences.
    virtual void add(std::span<const pair::Occurrence> occurrences) = 0;
    /// To be called after the last article.
    virtual void end() = 0;
};

enum class Explain { no, yes };

// What they print goes to `out` in pieces of some 64 KiB, so that memory stays small and in the cache; `out` must live
// as long as the printer.

/// Aligned columns for people (all at the end, or from the 10,000th row on as they come), and a summary.
std::unique_ptr<FindingsPrinter> make_findings_table(Output& out, Explain explain);
/// Tab-separated: `file line column fragment gloss confidence pattern`, with Explain::yes also `evidence`.
std::unique_ptr<FindingsPrinter> make_findings_tsv(Output& out, Explain explain);
/// One JSON object an occurrence, with Explain::yes also its `candidates`.
std::unique_ptr<FindingsPrinter> make_findings_jsonl(Output& out, Explain explain);

}  // namespace shuyu::cli
