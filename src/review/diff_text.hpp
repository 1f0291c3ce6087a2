#pragma once
#include <string>

#include "review/glossary_diff.hpp"

namespace shuyu::review {

/// How many terms were added, removed, renamed and changed, with the step: "2 terms added, 1 changed: a major change";
/// with "no difference" for none. One line with its end.
std::string diff_summary(const GlossaryDiff& diff);

/// The difference for people: a line for each term with a sign (+ - > ~), below it its glosses and fields, the words
/// that differ marked as git does ([-old-]{+new+}); then the summary. Safe to print. `colour`: with ANSI colours.
std::string diff_text(const GlossaryDiff& diff, bool colour);

}  // namespace shuyu::review
