#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "feed/export_format.hpp"

/// What an engine will make of a glossary, said before it is fed.
namespace shuyu::feed {

struct EngineFinding {
    std::string term;
    std::string text;  ///< the gloss that it is about; empty: the entry
    std::string rule;  ///< "shared-gloss", "too-long" …
    std::string what;
    std::string mend;
};

/// What the export in this format leaves out (it refuses), and what the engine ignores or misuses though it takes it,
/// by the rules of lint_rules.hpp. In the order of the entries, first what is refused.
std::vector<EngineFinding> lint_for_engine(const ExportFormat& format, const ExportJob& job);

}  // namespace shuyu::feed
