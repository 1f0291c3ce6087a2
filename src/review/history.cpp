#include "review/history.hpp"

#include <algorithm>
#include <set>
#include <span>

#include "file/paths.hpp"
#include "glossary/entry_name.hpp"
#include "review/past_glossaries.hpp"

namespace shuyu::review {
namespace {

using file::LoggedCommit;
using file::LoggedFile;
using Files = PastGlossaries::Files;

constexpr std::size_t most_moves = 20;  // against histories made to go round in circles
constexpr std::size_t most_bytes_at_once = 64 << 20;
constexpr std::size_t most_commits_at_once = 256;

bool is_main_name(const std::string& name) {
    return name == glossary::usual_file_name || name == glossary::header_file_name;
}

/// Where the glossary's files are in some stretch of history: one file, or those of a folder.
struct Home {
    std::string folder;  ///< from the root, with a slash; empty: the root
    std::string name;    ///< of the main file
    bool is_folder = false;

    std::vector<std::string> pathspecs() const {
        if (!is_folder) return {file::literal_pathspec(folder + name)};
        return {folder.empty() ? ":(top)" : file::literal_pathspec(folder.substr(0, folder.size() - 1)),
                ":(top,exclude,literal)" + folder + "evidence"};
    }

    bool has(const std::string& path) const {
        if (!is_folder) return path == folder + name;
        if (!path.starts_with(folder) || !(path.ends_with(".yaml") || path.ends_with(".yml"))) return false;
        const std::string_view below = std::string_view(path).substr(folder.size());
        return below.find('/') == std::string_view::npos || below.starts_with(glossary::entry_folder);
    }

    /// The home whose main file was at `path`.
    Home moved_from(const std::string& path) const {
        const std::size_t begin = path.rfind('/') + 1;  // npos + 1 is 0
        Home home{path.substr(0, begin), path.substr(begin), false};
        home.is_folder = is_folder && is_main_name(home.name);
        return home;
    }
};

Result<Home> home_of(const glossary::Location& location) {
    const auto path = file::path_below(location.root, location.folder + '/' + location.name);
    if (!path || !file::work_tree_root(location.folder))
        return Failure(text::make_error("git", location.path + " is in no git work tree", "commit it to one"));
    const std::size_t begin = path->rfind('/') + 1;
    return Home{path->substr(0, begin), path->substr(begin), location.is_folder};
}

Files files_after(const Home& home, const LoggedCommit& commit) {
    Files files;
    for (const LoggedFile& file : commit.files)
        if (!file.after.empty()) files[file.path.substr(home.folder.size())] = file.after;
    return files;
}

Files files_before(const Home& home, const LoggedCommit& commit, std::size_t parent) {
    Files files;
    for (const LoggedFile& file : commit.files)
        if (parent < file.before.size() && !file.before[parent].empty())
            files[file.path.substr(home.folder.size())] = file.before[parent];
    return files;
}

std::vector<std::string> blobs_of(std::span<const LoggedCommit> commits) {
    std::set<std::string> blobs;
    for (const LoggedCommit& commit : commits)
        for (const LoggedFile& file : commit.files) {
            blobs.insert(file.after);
            blobs.insert(file.before.begin(), file.before.end());
        }
    blobs.erase("");
    return {blobs.begin(), blobs.end()};
}

/// Takes the entries out that a merge has from its other parent: those that are not different from there.
void keep_what_differs(GlossaryDiff& diff, const GlossaryDiff& from_other) {
    std::erase_if(diff.terms, [&](const TermChange& term) {
        return std::none_of(from_other.terms.begin(), from_other.terms.end(), [&](const TermChange& other) {
            return other.term == term.term && other.domain == term.domain;
        });
    });
}

class Walker {
public:
    Walker(const std::string& root, const std::function<Walk(const HistoryStep&)>& on_step)
        : m_root(root), m_versions(root), m_on_step(on_step) {}

    /// A stretch of history between two moves: where the files were before it, and the commit from which to go on.
    struct Move {
        Home home;
        std::string revision;
    };

    Result<std::optional<Move>> walk(const Home& home, const std::string& revision) {
        auto commits = commits_of(home, revision);
        if (!commits) return Failure(commits.error());
        if (commits->empty()) return std::optional<Move>();
        const auto moved = find_move(home, commits->back());
        if (!moved) return Failure(moved.error());
        std::size_t at_once = 1;
        for (std::span<const LoggedCommit> rest = *commits; !rest.empty() && !m_is_stopped;) {
            const auto some = rest.first(std::min(at_once, rest.size()));
            if (Result<void> fetched = m_versions.fetch(blobs_of(some)); !fetched) return Failure(fetched.error());
            for (const LoggedCommit& commit : some)
                if (!m_is_stopped) step(home, commit);
            rest = rest.subspan(some.size());
            at_once = std::clamp<std::size_t>(most_bytes_at_once / (m_versions.largest() + 1), 1, most_commits_at_once);
        }
        if (m_is_stopped || !*moved) return std::optional<Move>();
        return std::optional(Move{**moved, commits->back().name + '^'});
    }

private:
    Result<std::vector<LoggedCommit>> commits_of(const Home& home, const std::string& revision) const {
        auto commits = file::log_files(m_root, revision, home.pathspecs());
        if (!commits) return commits;
        for (LoggedCommit& commit : *commits)
            std::erase_if(commit.files, [&](const LoggedFile& file) { return !home.has(file.path); });
        std::erase_if(*commits, [](const LoggedCommit& commit) { return commit.files.empty(); });
        return commits;
    }

    /// Where files that `oldest` seems to have made were before, if it renamed them; it then tells of them what it
    /// changed.
    Result<std::optional<Home>> find_move(const Home& home, LoggedCommit& oldest) const {
        const auto renamed = file::renamed_files(m_root, oldest.name);
        if (!renamed) return Failure(renamed.error());
        std::optional<Home> moved;
        for (const LoggedFile& rename : *renamed) {
            const auto file = std::find_if(oldest.files.begin(), oldest.files.end(),
                                           [&](const LoggedFile& candidate) { return candidate.path == rename.path; });
            if (file == oldest.files.end() || home.has(rename.old_path)) continue;
            file->before = rename.before;
            if (!moved || rename.path == home.folder + home.name) moved = home.moved_from(rename.old_path);
        }
        return moved;
    }

    void step(const Home& home, const LoggedCommit& commit) {
        const glossary::GlossaryText* after = m_versions.read(files_after(home, commit));
        const glossary::GlossaryText* before = m_versions.read(files_before(home, commit, 0));
        if (after == nullptr || before == nullptr) return;
        HistoryStep step{commit, compare(*before, *after)};
        for (std::size_t parent = 1; parent < commit.files.front().before.size(); ++parent)
            if (const auto* other = m_versions.read(files_before(home, commit, parent)))
                keep_what_differs(step.diff, compare(*other, *after));
        const bool has_version = step.diff.old_version != step.diff.new_version;
        if (has_version || !step.diff.is_empty()) m_is_stopped = m_on_step(step) == Walk::stop;
    }

    const std::string& m_root;
    PastGlossaries m_versions;
    const std::function<Walk(const HistoryStep&)>& m_on_step;
    bool m_is_stopped = false;
};

}  // namespace

Result<void> walk_history(const glossary::Location& location, const std::string& revision,
                          const std::function<Walk(const HistoryStep&)>& on_step) {
    auto home = home_of(location);
    if (!home) return Failure(home.error());
    Walker walker(location.root, on_step);
    std::string from = revision;
    for (std::size_t moves = 0; moves < most_moves; ++moves) {
        auto move = walker.walk(*home, from);
        if (!move) return Failure(move.error());
        if (!*move) return {};
        home = (*move)->home;
        from = (*move)->revision;
    }
    return {};
}

}  // namespace shuyu::review
