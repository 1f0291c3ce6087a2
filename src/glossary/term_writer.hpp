#pragma once
#include <cstddef>
#include <string>

#include "glossary/model.hpp"

namespace shuyu::glossary {

/// How the lines of a file look.
struct Layout {
    std::size_t indent = 2;  ///< blanks before the dash of an entry
    std::string line_end = "\n";
    bool blank_between = false;  ///< an empty line between two entries
};

/// Blanks from an entry's dash to its fields, and from its fields to the dashes of its glosses.
inline constexpr std::size_t field_step = 2;

/// The lines of an entry in canonical form.
std::string write_term(const Term& term, const Layout& layout);

/// The lines of one gloss whose dash stands behind `indent` blanks.
std::string write_gloss(const Gloss& gloss, std::size_t indent, const std::string& line_end);

/// The head of a new glossary, up to and with the line `terms:`.
std::string write_header(const Header& header);

/// A scalar field's value as it is written: examples in quotes, the others plain where that is safe.
std::string write_value(std::string_view field, std::string_view value);

}  // namespace shuyu::glossary
