#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "feed/export_format.hpp"

namespace shuyu::feed {

/// A pair on its way to an engine.
struct LintPair {
    const Entry* entry = nullptr;
    std::string_view source;
    std::string_view target;
    std::string_view english;      ///< whichever of the two it is
    std::size_t same_source = 1;   ///< pairs of the job with this source
    std::size_t same_entries = 1;  ///< entries with this term
};

/// Something that an engine takes and then ignores or misuses.
struct LintRule {
    std::string_view name;
    std::string_view engines;  ///< names of formats, a blank before and after each
    bool (*breaks)(const LintPair& pair);
    std::string_view what;
    std::string_view mend;
};

std::span<const LintRule> lint_rules();

/// Whether the rule is one of the format's.
bool applies_to(const LintRule& rule, std::string_view format);

}  // namespace shuyu::feed
