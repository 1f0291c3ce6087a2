#pragma once
#include <string>
#include <vector>

#include "review/glossary_diff.hpp"

namespace shuyu::review {

/// The difference as one JSON document with its line end: old_version, new_version, step, counts, head, terms (with
/// their fields and glosses), conflicts, evidence. What is empty is left out, but for the lists.
std::string diff_json(const GlossaryDiff& diff);

/// One term's change, as an object of that document.
void append_json(std::string& out, const TermChange& change);

}  // namespace shuyu::review
