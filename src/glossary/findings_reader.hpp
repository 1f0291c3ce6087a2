#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "pair/occurrence.hpp"
#include "text/result.hpp"

namespace shuyu::glossary {

/// The JSONL of a `scan`.
struct FindingsFile {
    std::vector<pair::ArticleFindings> articles;  ///< in the order in which they first come
    std::set<std::string> patterns;               ///< what the occurrences' `pattern` points to
};

/// Whether a file is the JSONL of a `scan`: by its ending (.jsonl, .ndjson), or by its first line.
bool is_findings(std::string_view name, std::string_view text);

/// Reads it, strictly: one object a line, no key twice, depth ≤ 64, values of the right sort. Keys that are not known
/// are left out. Errors name `file` and the line.
Result<FindingsFile> read_findings(std::string_view text, const std::string& file);

}  // namespace shuyu::glossary
