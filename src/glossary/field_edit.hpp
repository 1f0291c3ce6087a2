#pragma once
#include <string>
#include <vector>

#include "glossary/target.hpp"

namespace shuyu::glossary {

/// A field as a person wants it. No value, or empty ones: the field goes.
struct FieldValue {
    std::string field;                ///< by its name in the file: "definition", "part_of_speech" …
    std::vector<std::string> values;  ///< one, save for lists
};

/// Sets fields of the entry, or of the gloss that the target names. Fails on a field that the entry (the gloss) does
/// not have, on a word that is none of those allowed, and where another entry of the term has the new domain.
Result<void> edit_fields(Draft& draft, const Target& target, const std::vector<FieldValue>& fields);

/// The names of the fields that `edit_fields` sets on a gloss; others are the entry's.
bool is_gloss_field(const std::string& field);

}  // namespace shuyu::glossary
