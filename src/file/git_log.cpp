#include "file/git_log.hpp"

#include <algorithm>
#include <optional>

#include "file/git.hpp"

namespace shuyu::file {
namespace {

/// Cuts the answer of `git log --raw -z` into fields.
class LogReader {
public:
    explicit LogReader(std::string_view answer) : m_rest(answer) {}

    /// The next commit; nothing at the end, or where the answer is not as expected.
    std::optional<LoggedCommit> next() {
        skip_ends();
        if (m_rest.empty() || m_rest.front() != commit_mark) return std::nullopt;
        m_rest.remove_prefix(1);
        LoggedCommit commit;
        for (std::string* field : {&commit.name, &commit.author, &commit.date, &commit.subject}) *field = take();
        commit.files = files();
        return commit;
    }

    std::vector<LoggedFile> files() {
        std::vector<LoggedFile> files;
        for (skip_ends(); !m_rest.empty() && m_rest.front() == ':'; skip_ends()) files.push_back(file());
        return files;
    }

    static constexpr char commit_mark = '\x01';

private:
    void skip_ends() {
        m_rest.remove_prefix(std::min(m_rest.size(), m_rest.find_first_not_of(std::string_view("\0\n", 2))));
    }

    std::string take() {
        const std::size_t end = m_rest.find('\0');
        std::string field(m_rest.substr(0, end));
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        return field;
    }

    /// ":MODE MODE BLOB BLOB STATUS\0PATH\0", with a colon, a mode and a blob more for each further parent, and the old
    /// path first where the status is that of a rename.
    LoggedFile file() {
        const std::string record = take();
        const std::size_t parents = record.find_first_not_of(':');
        std::vector<std::string_view> words;
        for (std::string_view rest = std::string_view(record).substr(std::min(parents, record.size()));
             !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            words.push_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        LoggedFile file;
        if (words.size() == 2 * (parents + 1) + 1) {
            for (std::size_t i = 0; i < parents; ++i) file.before.push_back(blob(words[parents + 1 + i]));
            file.after = blob(words[2 * parents + 1]);
        }
        const bool is_rename = !words.empty() && words.back().find_first_of("RC") == 0;
        file.old_path = take();
        file.path = is_rename ? take() : file.old_path;
        return file;
    }

    static std::string blob(std::string_view name) {
        return name.find_first_not_of('0') == std::string_view::npos ? "" : std::string(name);
    }

    std::string_view m_rest;
};

}  // namespace

Result<std::vector<LoggedCommit>> log_files(const std::string& root, const std::string& revision,
                                            const std::vector<std::string>& pathspecs) {
    const Result<std::string> start = resolve_commit(root, revision);
    if (!start) return Failure(start.error());
    std::vector<std::string> question{"log",
                                      "--raw",
                                      "-z",
                                      "--no-abbrev",
                                      "-c",
                                      "--topo-order",
                                      "--full-history",
                                      "--no-renames",
                                      "--no-show-signature",
                                      "--no-color",
                                      "--format=%x01%H%x00%an%x00%ad%x00%s%x00",
                                      "--date=short",
                                      *start,
                                      "--"};
    question.insert(question.end(), pathspecs.begin(), pathspecs.end());
    const Result<std::string> answer = run_git(root, std::move(question));
    if (!answer) return Failure(answer.error());
    LogReader reader(*answer);
    std::vector<LoggedCommit> commits;
    while (auto commit = reader.next()) commits.push_back(std::move(*commit));
    return commits;
}

Result<std::vector<LoggedFile>> renamed_files(const std::string& root, const std::string& commit) {
    const Result<std::string> answer = run_git(
        root, {"diff-tree", "--root", "-r", "-z", "--no-abbrev", "-M", "--no-commit-id", "--raw", commit, "--"});
    if (!answer) return Failure(answer.error());
    auto files = LogReader(*answer).files();
    std::erase_if(files, [](const LoggedFile& file) { return file.path == file.old_path; });
    return files;
}

std::string literal_pathspec(std::string_view path) {
    return ":(top,literal)" + std::string(path);
}

}  // namespace shuyu::file
