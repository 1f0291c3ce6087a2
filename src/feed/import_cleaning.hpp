#pragma once
#include <functional>
#include <string>

#include "feed/import_format.hpp"

namespace shuyu::feed {

/// Told of each text that does not pass: "gloss", the text, the rule and why.
using TextRefused =
    std::function<void(std::string_view what, std::string_view text, std::string_view rule, std::string_view why)>;

/// Makes an imported entry fit for a glossary: white space at the ends goes, line ends in terms and glosses become
/// blanks; a text that can't be in a glossary (invisible characters, too long) goes and is told. False when the entry
/// as a whole can't be: a term that is none, no gloss left.
bool clean(ImportedEntry& entry, const TextRefused& refused);

}  // namespace shuyu::feed
