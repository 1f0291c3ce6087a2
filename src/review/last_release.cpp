#include "review/last_release.hpp"

#include <unistd.h>

#include "file/git.hpp"
#include "file/paths.hpp"
#include "glossary/glossary_files.hpp"
#include "glossary/revision.hpp"

namespace shuyu::review {
namespace {

/// Newest first: commits whose difference of a main file has a line that could set the version.
Result<std::vector<std::string>> commits_with_version(const glossary::Location& location) {
    const auto folder = file::path_below(location.root, location.folder);
    const std::string prefix = folder && *folder != "." && !folder->empty() ? *folder + '/' : "";
    std::vector<std::string> arguments{"log",
                                       "--format=%H",
                                       "-Gversion",
                                       "--no-renames",
                                       "--no-ext-diff",
                                       "--no-textconv",
                                       "HEAD",
                                       "--",
                                       ":(top,literal)" + prefix + location.name};
    if (location.is_folder)
        for (const char* name : {glossary::usual_file_name, glossary::header_file_name})
            arguments.push_back(":(top,literal)" + prefix + name);
    const Result<std::string> answer = file::run_git(location.root, std::move(arguments));
    if (!answer) return Failure(answer.error());
    std::vector<std::string> commits;
    for (std::size_t at = 0; at < answer->size();) {
        const std::size_t end = answer->find('\n', at);
        commits.push_back(answer->substr(at, end - at));
        at = end == std::string::npos ? end : end + 1;
    }
    return commits;
}

/// The version in a commit; nothing where it has no glossary, or none that can be read.
std::optional<std::string> version_at(const glossary::Location& location, const std::string& revision) {
    const auto glossary = read_glossary_at(location, revision);
    return glossary ? std::optional(glossary->header().version) : std::nullopt;
}

}  // namespace

Result<std::optional<Release>> last_release(const glossary::Location& location) {
    if (!file::resolve_commit(location.root, "HEAD")) return std::optional<Release>();
    const auto commits = commits_with_version(location);
    if (!commits) return Failure(commits.error());
    for (const std::string& commit : *commits) {
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
