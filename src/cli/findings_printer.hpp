#pragma once
#include <memory>
#include <string>

#include "pair/occurrence.hpp"

namespace shuyu::cli {

/// What `scan` found, in one of its formats (findings_table.cpp, findings_tsv.cpp, findings_jsonl.cpp).
class FindingsPrinter {
public:
    virtual ~FindingsPrinter() = default;
    /// Takes the next article. `findings.article` is the file as the user named it.
    virtual void add(const pair::ArticleFindings& findings) = 0;
    /// Takes out what is ready to be written.
    virtual std::string take() = 0;
    /// To be called after the last article and before the last take().
    virtual void end() = 0;
};

enum class Explain { no, yes };

/// Aligned columns for people, and a summary. Nothing is ready before the end.
std::unique_ptr<FindingsPrinter> make_findings_table(Explain explain);
/// Tab-separated: `file line column fragment gloss confidence pattern`, with Explain::yes also `evidence`.
std::unique_ptr<FindingsPrinter> make_findings_tsv(Explain explain);
/// One JSON object an occurrence.
std::unique_ptr<FindingsPrinter> make_findings_jsonl(Explain explain);

}  // namespace shuyu::cli
