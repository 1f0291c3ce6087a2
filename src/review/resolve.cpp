#include "review/resolve.hpp"

#include <algorithm>
#include <optional>

#include "file/atomic_file.hpp"
#include "file/content_hash.hpp"
#include "file/git.hpp"
#include "file/mapped_file.hpp"
#include "file/paths.hpp"
#include "file/system_error.hpp"
#include "glossary/line_diff.hpp"
#include "review/conflict_markers.hpp"
#include "review/git_driver.hpp"

namespace shuyu::review {
namespace {

/// The versions of an unmerged file in git's index; a missing one has no bytes.
struct Stages {
    Versions versions;
    bool has_ours = false;
    bool has_theirs = false;

    bool is_unmerged() const { return has_ours || has_theirs; }
};

/// What git knows of the file: its work tree, and its path there.
struct InGit {
    std::string root;
    std::string path;
};

std::optional<InGit> find_in_git(const std::string& path) {
    const auto real = file::real_path(path);
    if (!real) return std::nullopt;
    const auto root = file::work_tree_root(file::folder_of(*real));
    const auto below = root ? file::path_below(*root, *real) : std::nullopt;
    return below ? std::optional(InGit{*root, *below}) : std::nullopt;
}

/// Lines "MODE NAME STAGE\tPATH" of `git ls-files -u -z`.
Result<Stages> stages_of(const InGit& file) {
    Stages stages;
    const auto list = file::run_git(file.root, {"--literal-pathspecs", "ls-files", "-u", "-z", "--", file.path});
    if (!list) return Failure(list.error());
    for (std::string_view rest = *list; !rest.empty();) {
        const std::string_view record = rest.substr(0, rest.find('\0'));
        rest.remove_prefix(std::min(rest.size(), record.size() + 1));
        const std::size_t tab = record.find('\t');
        const std::size_t blank = record.find(' ');
        if (tab == std::string_view::npos || tab < 2 || blank == std::string_view::npos) continue;
        if (record.substr(tab + 1) != file.path) continue;
        const std::string name(record.substr(blank + 1, tab - 2 - blank - 1));
        auto bytes = file::run_git(file.root, {"cat-file", "blob", name});
        if (!bytes) return Failure(bytes.error());
        const char stage = record[tab - 1];
        (stage == '1'   ? stages.versions.base
         : stage == '2' ? stages.versions.ours
                        : stages.versions.theirs) = std::move(*bytes);
        stages.has_ours = stages.has_ours || stage == '2';
        stages.has_theirs = stages.has_theirs || stage == '3';
    }
    return stages;
}

/// Without what two writers of one conflict do differently: line ends and the labels of markers.
std::string comparable(std::string_view text) {
    std::string out;
    for (std::string_view line : glossary::lines_of(text)) {
        while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
        const std::size_t end = std::min(line.find(' '), line.size());
        const bool is_marker = end >= 7 && std::string_view("<|>").find(line[0]) != std::string_view::npos &&
                               line.substr(0, end).find_first_not_of(line[0]) == std::string_view::npos;
        out.append(is_marker ? line.substr(0, end) : line).append("\n");
    }
    return out;
}

/// Whether the file is as a merge of these versions left it.
bool is_untouched(const std::string& bytes, const Stages& stages, const Result<MergedFile>& merged) {
    const std::string now = comparable(bytes);
    if (now == comparable(stages.versions.ours)) return true;  // a driver that failed
    if (merged && now == comparable(merged->bytes)) return true;
    for (const char* style : {"", "--diff3", "--zdiff3"}) {
        const auto by_lines = merge_by_lines(stages.versions, 7, style);
        if (by_lines && now == comparable(by_lines->bytes)) return true;
    }
    return false;
}

std::string with_returns(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) out += '\r';
        out += text[i];
    }
    return out;
}

class Resolver {
public:
    Resolver(const std::string& path, std::string bytes, Conflicts conflicts)
        : m_path(path), m_bytes(std::move(bytes)), m_conflicts(conflicts) {}

    /// The new bytes; those of the file where there is nothing to do.
    Result<std::string> run(ResolvedFile& resolution) {
        const auto sides = split_conflicts(m_bytes);
        const auto in_git = find_in_git(m_path);
        const auto stages = in_git ? stages_of(*in_git) : Result<Stages>(Stages{});
        if (!stages) return Failure(stages.error());
        m_root = in_git ? in_git->root : "";
        if (stages->is_unmerged() && !(stages->has_ours && stages->has_theirs))
            return Failure(error("one side removed the file, the other changed it", "decide with git rm or git add"));
        resolution.found = sides ? sides->conflicts : 1;
        if (stages->is_unmerged()) {
            const auto marked = merge_versions(stages->versions, context(Conflicts::mark));
            if (marked && is_untouched(m_bytes, *stages, marked)) {
                const bool is_done = resolution.found == 0 && comparable(m_bytes) == comparable(marked->bytes);
                if (resolution.found == 0 && !is_done) resolution.found = 1;  // all of theirs is missing
                return take(merge_versions(stages->versions, context(m_conflicts)), resolution);
            }
        }
        if (!sides) return Failure(error("has conflict markers without their partners", "mend them in an editor"));
        if (sides->conflicts == 0) return m_bytes;
        const std::string base = stages->is_unmerged() ? stages->versions.base : sides->has_base ? sides->base : "";
        return take(merge_versions({base, sides->ours, sides->theirs}, context(m_conflicts)), resolution);
    }

private:
    text::Diagnostic error(std::string what, std::string remedy) const {
        text::Diagnostic error = file::file_error(m_path, std::move(what), std::move(remedy));
        error.rule = "merge";
        return error;
    }

    MergeContext context(Conflicts conflicts) const {
        const auto hash_of_article = [this](const std::string& article) {
            const auto file = file::MappedFile::open((m_root.empty() ? "." : m_root) + '/' + article);
            return file ? file::content_hash(file->bytes()) : std::string();
        };
        return {m_path, 7, hash_of_article, conflicts};
    }

    /// With the line ends that the file has in the work tree.
    Result<std::string> take(const Result<MergedFile>& merged, ResolvedFile& resolution) const {
        if (!merged) return Failure(merged.error());
        resolution.left = merged->conflicts;
        resolution.notes = merged->notes;
        if (m_conflicts != Conflicts::mark)
            for (text::Diagnostic& note : resolution.notes) {
                note.severity = text::Severity::note;
                note.remedy = m_conflicts == Conflicts::take_ours ? "ours counts" : "theirs counts";
            }
        const std::size_t line_end = m_bytes.find('\n');
        const bool is_crlf = line_end != std::string::npos && line_end > 0 && m_bytes[line_end - 1] == '\r';
        return is_crlf ? with_returns(merged->bytes) : merged->bytes;
    }

    const std::string& m_path;
    const std::string m_bytes;
    const Conflicts m_conflicts;
    std::string m_root;
};

}  // namespace

Result<ResolvedFile> resolve_file(const std::string& path, Saving saving, Conflicts conflicts,
                                  const file::LockOptions& lock) {
    ResolvedFile resolution;
    const auto resolve = [&](const file::Snapshot& old) -> Result<std::string> {
        if (!old.fingerprint.exists) {
            text::Diagnostic missing = file::file_error(path, "no such file", "check the name");
            missing.rule = "missing";
            return Failure(std::move(missing));
        }
        resolution = {};
        return Resolver(path, old.bytes, conflicts).run(resolution);
    };
    if (saving == Saving::only_tell) {
        const auto read = file::read_snapshot(path);
        if (!read) return Failure(read.error());
        if (const auto bytes = resolve(*read); !bytes) return Failure(bytes.error());
        return resolution;
    }
    const auto written = file::update_file(path, lock, resolve);
    if (!written) return Failure(written.error());
    resolution.is_written = written->outcome == file::WriteOutcome::written;
    resolution.notes.insert(resolution.notes.end(), written->warnings.begin(), written->warnings.end());
    return resolution;
}

}  // namespace shuyu::review
