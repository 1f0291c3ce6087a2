#pragma once
#include <string>

#include "review/glossary_diff.hpp"
#include "text/json_writer.hpp"

namespace shuyu::review {

/// The difference as one JSON document with its line end: old_version, new_version, step, counts, head, terms (with
/// their fields and glosses), conflicts, evidence. Texts that are empty are left out, save of fields.
std::string diff_json(const GlossaryDiff& diff);

/// One term's change, as an object of that document.
void write_json(text::JsonWriter& json, const TermChange& change);

}  // namespace shuyu::review
