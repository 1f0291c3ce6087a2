#pragma once
#include <string>

#include "glossary/glossary_text.hpp"
#include "glossary/location.hpp"
#include "review/version.hpp"
#include "text/result.hpp"

namespace shuyu::review {

/// "v1.2.0"
std::string tag_name(const Version& version);

/// Whether a release of `now`, the glossary on the disk, can be committed and tagged: the tag is free, and all but the
/// version is committed, so that the tag will name the state that the notes tell of. Says what is in the way.
Result<void> check_taggable(const glossary::Location& location, const glossary::GlossaryText& now,
                            const Version& version);

/// Commits the main file alone ("Release 1.2.0", nothing when it is committed already) and makes an annotated tag with
/// the notes.
Result<void> commit_and_tag(const glossary::Location& location, const Version& version, const std::string& notes);

}  // namespace shuyu::review
