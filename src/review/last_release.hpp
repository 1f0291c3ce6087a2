#pragma once
#include <optional>
#include <string>

#include "glossary/glossary_text.hpp"
#include "glossary/location.hpp"
#include "text/result.hpp"

namespace shuyu::review {

/// A state of the glossary that a version was given to.
struct Release {
    std::string name;  ///< how it is called in notes: a revision, the short name of a commit, or a file
    glossary::GlossaryText glossary;
};

/// The glossary as it was in the commit that last set `version` in its head: that of the commit differs from its first
/// parent's, whatever else it changed, and in whichever layout. Nothing when no commit has a glossary. Looks only at
/// commits with a line of a version in their difference: a run of git, and two readings for each of them until found.
Result<std::optional<Release>> last_release(const glossary::Location& location);

/// The glossary in a revision of git, or in the file or folder of that name, which goes before.
Result<Release> release_named(const glossary::Location& location, const std::string& name);

}  // namespace shuyu::review
