#include "review/release_history.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include "file/git.hpp"
#include "file/git_log.hpp"
#include "file/paths.hpp"
#include "glossary/revision.hpp"
#include "review/version_commits.hpp"

namespace shuyu::review {
namespace {

/// The bytes before the terms, where that is where a version stands: all of a large glossary need not be read for it.
std::string head_of(const std::string& bytes) {
    const std::size_t terms = bytes.find("\nterms:");
    if (terms == std::string::npos) return bytes;
    for (const char* key : {"\nversion", "\n\"version", "\n'version"})
        if (bytes.find(key, terms) != std::string::npos) return bytes;
    return bytes.substr(0, terms + 1);
}

using Object = std::optional<std::string>;

/// The version that the first of these main files says, which is there; nothing when none can be read.
std::optional<std::string> version_in(std::span<const Object> files) {
    const auto main = std::find_if(files.begin(), files.end(), [](const Object& file) { return file.has_value(); });
    if (main == files.end()) return std::nullopt;
    const auto head = glossary::EntryFile::parse(head_of(**main), "", glossary::EntryFile::Rank::header);
    return head ? std::optional(head->header().version) : std::nullopt;
}

/// The path that a main file had before `commit` renamed it; nothing where the commit did no such thing.
Result<std::optional<std::string>> renamed_from(const glossary::Location& location, const std::string& commit) {
    const auto renamed = file::renamed_files(location.root, commit);
    if (!renamed) return Failure(renamed.error());
    const std::vector<std::string> paths = main_paths(location);
    for (const file::LoggedFile& rename : *renamed)
        if (std::find(paths.begin(), paths.end(), rename.path) != paths.end()) return rename.old_path;
    return std::nullopt;
}

/// The glossary when its main file had this path from the root.
glossary::Location moved_to(glossary::Location location, const std::string& path) {
    location.name = file::name_of(path);
    const std::string folder = file::folder_of(path);
    location.folder = folder == "." ? location.root : location.root + '/' + folder;
    location.is_folder = location.is_folder &&
                         (location.name == glossary::usual_file_name || location.name == glossary::header_file_name);
    return location;
}

class History {
public:
    explicit History(glossary::Location location) : m_location(std::move(location)) {}

    Result<std::vector<ReleasePoint>> run() {
        constexpr int most_renames = 100;  // a history is no endless chain of them
        std::string revision = "HEAD";
        for (int renames = 0; renames < most_renames; ++renames) {
            const auto commits = commits_with_version(m_location, revision);
            if (!commits) return Failure(commits.error());
            if (const auto looked = look_at(*commits); !looked) return Failure(looked.error());
            if (commits->empty()) break;
            const auto is_renamed = follow_rename(commits->back().commit);
            if (!is_renamed) return Failure(is_renamed.error());
            if (!*is_renamed) break;
            revision = commits->back().commit + '^';
        }
        return std::move(m_points);
    }

private:
    Result<void> look_at(std::span<const VersionCommit> commits) {
        constexpr std::size_t most_at_once = 16;  // of large glossaries, two states each are held
        while (!commits.empty()) {
            const auto some = commits.first(std::min(most_at_once, commits.size()));
            if (const auto looked = look_at_some(some); !looked) return looked;
            commits = commits.subspan(some.size());
        }
        return {};
    }

    Result<void> look_at_some(std::span<const VersionCommit> commits) {
        const std::vector<std::string> paths = main_paths(m_location);
        std::vector<std::string> names;
        for (const VersionCommit& commit : commits)
            for (const char* state : {":", "^:"})
                for (const std::string& path : paths) names.push_back(commit.commit + state + path);
        const auto files = file::objects(m_location.root, names);
        if (!files) return Failure(files.error());
        std::span<const Object> rest(*files);
        for (const VersionCommit& commit : commits) {
            const auto now = version_in(rest.first(paths.size()));
            const auto before = version_in(rest.subspan(paths.size(), paths.size()));
            rest = rest.subspan(2 * paths.size());
            if (now && now != before) add(commit);
        }
        return {};
    }

    void add(const VersionCommit& commit) {
        const auto glossary = read_glossary_at(m_location, commit.commit);
        if (!glossary) return;  // broken then
        m_points.push_back({glossary->header().version, commit.commit, commit.commit.substr(0, 10), commit.date,
                            commit.author, counts_of(*glossary)});
    }

    /// When `commit`, the oldest one known, renamed the main file: looks on where it was before, and forgets that the
    /// commit gave it a version, unless it did.
    Result<bool> follow_rename(const std::string& commit) {
        const auto old_path = renamed_from(m_location, commit);
        if (!old_path || !*old_path) return old_path ? Result<bool>(false) : Failure(old_path.error());
        const auto before = file::objects(m_location.root, {commit + "^:" + **old_path});
        if (!before) return Failure(before.error());
        if (!m_points.empty() && m_points.back().commit == commit && version_in(*before) == m_points.back().version)
            m_points.pop_back();
        m_location = moved_to(std::move(m_location), **old_path);
        return true;
    }

    glossary::Location m_location;
    std::vector<ReleasePoint> m_points;
};

}  // namespace

GlossaryCounts counts_of(const glossary::GlossaryText& glossary) {
    GlossaryCounts counts;
    counts.terms = glossary.size();
    for (std::size_t i = 0; i < glossary.size(); ++i)
        for (const glossary::Gloss& gloss : glossary.read(i).glosses)
            ++counts.glosses[static_cast<std::size_t>(gloss.status)];
    return counts;
}

Result<std::vector<ReleasePoint>> release_history(const glossary::Location& location) {
    if (!file::resolve_commit(location.root, "HEAD")) return std::vector<ReleasePoint>();
    return History(location).run();
}

}  // namespace shuyu::review
