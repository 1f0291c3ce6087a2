#include "review/release_tag.hpp"

#include "file/git.hpp"
#include "file/paths.hpp"
#include "glossary/header_editor.hpp"
#include "glossary/revision.hpp"

namespace shuyu::review {
namespace {

/// The same files with the same bytes, but for the version in the main one.
bool is_same_but_version(const glossary::GlossaryText& committed, const glossary::GlossaryText& now) {
    if (committed.file_count() != now.file_count()) return false;
    for (std::size_t i = 1; i < now.file_count(); ++i)
        if (committed.file_name(i) != now.file_name(i) || committed.file_at(i).bytes() != now.file_at(i).bytes())
            return false;
    if (committed.text() == now.text()) return true;
    const std::string& version = now.header().version;
    const auto same_version = glossary::with_version(committed.text(), version);
    return same_version && *same_version == now.text();
}

}  // namespace

std::string tag_name(const Version& version) {
    return 'v' + to_string(version);
}

Result<void> check_taggable(const glossary::Location& location, const glossary::GlossaryText& now,
                            const Version& version) {
    const std::string tag = tag_name(version);
    const Result<std::string> tags = file::run_git(location.root, {"tag", "--list", "--", tag});
    if (!tags) return Failure(tags.error());
    if (!tags->empty())
        return Failure(text::make_error("tag", "the tag " + tag + " is there already", "write a higher version"));
    const auto committed = read_glossary_at(location, "HEAD");
    if (!committed || !is_same_but_version(*committed, now))
        return Failure(text::make_error("uncommitted", location.path + " has changes that are not committed",
                                        "commit them before --tag"));
    return {};
}

Result<void> commit_and_tag(const glossary::Location& location, const Version& version, const std::string& notes) {
    const auto path = file::path_below(location.root, location.folder + '/' + location.name);
    if (!path) return Failure(text::make_error("git", location.path + " is in no git work tree", "leave out --tag"));
    const std::string pathspec = ":(top,literal)" + *path;
    const auto status = file::run_git(location.root, {"status", "--porcelain", "--", pathspec});
    if (!status) return Failure(status.error());
    if (!status->empty()) {
        const auto done = file::run_git(
            location.root, {"commit", "--quiet", "-m", "Release " + to_string(version), "--only", "--", pathspec});
        if (!done) return Failure(done.error());
    }
    const auto tagged =
        file::run_git(location.root, {"tag", "-a", "--cleanup=whitespace", "-F", "-", "--", tag_name(version)}, notes);
    if (!tagged) return Failure(tagged.error());
    return {};
}

}  // namespace shuyu::review
