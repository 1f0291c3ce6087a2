#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.hpp"

namespace shuyu::check {

inline constexpr std::size_t nothing = static_cast<std::size_t>(-1);

/// Which part of a glossary something is said about.
struct Part {
    std::size_t entry = nothing;      ///< index in the glossary; nothing: no entry
    std::size_t gloss = nothing;      ///< of the entry; nothing: the entry itself
    std::string_view field = "term";  ///< of the entry or of the gloss; static storage
};

/// One thing to look at, by any of the checks: severity, rule, place, what and remedy stand in the diagnostic.
struct Finding {
    text::Diagnostic diagnostic;
    bool can_fix = false;  ///< `--fix` mends it
    Part part = {};        ///< of the glossary, for those who mend
};

/// All that a check found.
struct Report {
    std::vector<Finding> findings;    ///< by place
    std::size_t looked_at = 0;        ///< how many entries, files or segments
    std::string_view noun = "entry";  ///< what they are: one of the words that `summary` knows
    std::vector<Finding> fixed;       ///< mended, no more in `findings`
    std::size_t unreadable = 0;       ///< inputs that could not be looked at; each is a finding, too

    /// Findings of this severity.
    std::size_t count(text::Severity severity) const;
    /// Whether there is more than notes.
    bool has_problems() const;
    /// Takes what another input gave.
    void add(Report more);
};

/// By file, line, column and rule; equal ones stay as they are.
void sort_by_place(std::vector<Finding>& findings);

/// "1 entry", "2 entries": the count with its noun.
std::string counted(std::size_t count, std::string_view noun);

/// "1 error, 2 warnings, 1 note in 536 entries; 1 fixed": the last line of a report.
std::string summary(const Report& report);

}  // namespace shuyu::check
