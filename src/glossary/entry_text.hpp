#pragma once
#include <string>

#include "glossary/target.hpp"

/// The text of one entry for an editor. Nothing else of the file can be changed by it.
namespace shuyu::glossary {

/// The lines of the entry that is meant, as they stand in the file.
Result<std::string> entry_text(const GlossaryText& glossary, const Target& target);

/// Puts `after` in the place of the entry whose lines are `before`. Fails when `after` is not the text of one entry
/// (the error has the line in `after`), when its term is that of another entry of the same domain, and when there is
/// no entry `before` any more: somebody else changed it.
Result<void> replace_entry_text(Draft& draft, const Target& target, const std::string& before,
                                const std::string& after);

}  // namespace shuyu::glossary
