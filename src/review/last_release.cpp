#include "review/last_release.hpp"

#include <unistd.h>

#include "file/git.hpp"
#include "glossary/glossary_files.hpp"
#include "glossary/revision.hpp"
#include "review/version_commits.hpp"

namespace shuyu::review {
namespace {

/// The version in a commit; nothing where it has no glossary, or none that can be read.
std::optional<std::string> version_at(const glossary::Location& location, const std::string& revision) {
    const auto glossary = read_glossary_at(location, revision);
    return glossary ? std::optional(glossary->header().version) : std::nullopt;
}

}  // namespace

Result<std::optional<Release>> last_release(const glossary::Location& location) {
    if (!file::resolve_commit(location.root, "HEAD")) return std::optional<Release>();
    const auto commits = commits_with_version(location, "HEAD");
    if (!commits) return Failure(commits.error());
    for (const auto& [commit, date, author] : *commits) {
        auto glossary = read_glossary_at(location, commit);
        if (!glossary) continue;  // broken then, or no glossary yet
        if (version_at(location, commit + "^") == glossary->header().version) continue;
        return std::optional(Release{commit.substr(0, 10), std::move(*glossary)});
    }
    return std::optional<Release>();
}

Result<Release> release_named(const glossary::Location& location, const std::string& name) {
    if (::access(name.c_str(), F_OK) == 0) {
        const auto place = glossary::locate(name, glossary::MissingFolder::refuse);
        if (!place) return Failure(place.error());
        auto glossary = glossary::read_glossary(*place);
        if (!glossary) return Failure(glossary.error());
        return Release{name, std::move(*glossary)};
    }
    auto glossary = read_glossary_at(location, name);
    if (!glossary) return Failure(glossary.error());
    return Release{name, std::move(*glossary)};
}

}  // namespace shuyu::review
