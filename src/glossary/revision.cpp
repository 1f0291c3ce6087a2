#include "glossary/revision.hpp"

#include "file/git.hpp"
#include "file/paths.hpp"

namespace shuyu::glossary {

Result<GlossaryText> read_glossary_at(const Location& location, const std::string& revision) {
    const Result<std::string> commit = file::resolve_commit(location.root, revision);
    if (!commit) return Failure(commit.error());
    const auto path = file::path_below(location.root, location.folder + '/' + location.name);
    if (!path) return Failure(text::make_error("git", location.path + " is in no git work tree", "name two files"));
    auto bytes = file::file_in_commit(location.root, *commit, *path);
    if (!bytes) return Failure(bytes.error());
    if (!*bytes)
        return Failure(text::make_error("missing", revision + " has no " + *path, "name a revision that has one"));
    return GlossaryText::parse(std::move(**bytes), revision + ':' + *path);
}

}  // namespace shuyu::glossary
