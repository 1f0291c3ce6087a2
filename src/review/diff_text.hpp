#pragma once
#include <string>

#include "review/glossary_diff.hpp"

namespace shuyu::review {

/// How many terms were added, removed, renamed and changed, with the step: "2 terms added, 1 changed: a major change";
/// with "no difference" for none. One line with its end.
std::string diff_summary(const GlossaryDiff& diff);

struct TextStyle {
    bool colour = false;    ///< ANSI colours
    bool evidence = false;  ///< each article and pair, not only how many
};

/// The difference for people: a line for each term with a sign (+ - > ~), below it its glosses and fields, the words
/// that differ marked as git does ([-old-]{+new+}); then the conflicts that arose, and the summary. Safe to print.
std::string diff_text(const GlossaryDiff& diff, const TextStyle& style = {});

/// The lines of one term, moved to the right by so many blanks.
std::string term_text(const TermChange& term, int indent, bool colour);

}  // namespace shuyu::review
