#pragma once
#include <string>

#include "glossary/target.hpp"

namespace shuyu::glossary {

enum class OldSpelling { forget, keep_as_variant };

/// Gives the entry another term. A spelling in the other script becomes a variant of its key; a reading that was the
/// old term's becomes the new one's; `see` of other entries follows. The entry stays in its place in the file.
/// Kept as a variant, the old spelling goes on to bring its evidence here; forgotten, it comes back as an entry of its
/// own when an article has it. Fails when another entry of the same domain has the new term.
Result<void> rename_term(Draft& draft, const Target& target, const std::string& new_term, OldSpelling old);

/// Gives a gloss another text, its status and all that people wrote about it kept. Where the new one is another gloss
/// (text::gloss_key), the old one must not come back from its articles: it stays, as deprecated if it could be used
/// until now, else as rejected, with a reason that names the new one. A new text that the entry has already takes both
/// together under the better status, unless it was deprecated or rejected for reasons of its own.
Result<void> rename_gloss(Draft& draft, const Target& target, const std::string& new_gloss);

}  // namespace shuyu::glossary
