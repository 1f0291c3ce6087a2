#include "file/git.hpp"

#include <algorithm>
#include <charconv>

#include "file/process.hpp"
#include "file/system_error.hpp"

namespace shuyu::file {
namespace {

text::Diagnostic git_error(std::string what, std::string remedy) {
    text::Diagnostic error;
    error.rule = "git";
    error.what = std::move(what);
    error.remedy = std::move(remedy);
    return error;
}

std::string first_line(std::string_view text) {
    if (const std::size_t fatal = text.find("fatal: "); fatal != std::string_view::npos) text.remove_prefix(fatal + 7);
    return std::string(text.substr(0, text.find('\n')));
}

/// The names of the blobs in the answer of `ls-tree -z`: "MODE TYPE NAME\tPATH".
struct Listed {
    std::string blob;
    std::string path;
};

std::vector<Listed> listed(std::string_view answer) {
    std::vector<Listed> files;
    while (!answer.empty()) {
        const std::string_view record = answer.substr(0, answer.find('\0'));
        answer.remove_prefix(std::min(answer.size(), record.size() + 1));
        const std::size_t tab = record.find('\t');
        const std::size_t type = record.find(' ') + 1;
        if (tab == std::string_view::npos || record.substr(type, 5) != "blob ") continue;
        const bool is_link = record.starts_with("120000");
        if (!is_link)
            files.push_back(
                {std::string(record.substr(type + 5, tab - type - 5)), std::string(record.substr(tab + 1))});
    }
    return files;
}

/// Cuts one answer of `cat-file --batch`, "NAME TYPE SIZE\nBYTES\n" or "NAME missing\n", off the front of `answers`.
std::optional<std::string> next_object(std::string_view& answers) {
    const std::string_view head = answers.substr(0, answers.find('\n'));
    answers.remove_prefix(std::min(answers.size(), head.size() + 1));
    std::size_t size = 0;
    const char* const end = head.data() + head.size();
    const auto read = std::from_chars(head.data() + head.rfind(' ') + 1, end, size);
    if (read.ec != std::errc() || read.ptr != end || answers.size() < size) return std::nullopt;
    std::string bytes(answers.substr(0, size));
    answers.remove_prefix(std::min(answers.size(), size + 1));
    return bytes;
}

}  // namespace

Result<std::string> run_git(const std::string& folder, std::vector<std::string> arguments, std::string_view input) {
    std::vector<std::string> words{"git", "--no-pager", "-c", "core.quotePath=false"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    Result<ProcessResult> result = run_process(folder, words, input);
    if (!result) return Failure(git_error("git can't be started: " + result.error().what, "install git"));
    if (result->code == 0) return std::move(result->out);
    return Failure(git_error("git " + arguments.front() + " failed: " + first_line(result->err), "see what it says"));
}

Result<std::string> resolve_commit(const std::string& root, const std::string& revision) {
    const Result<std::string> name =
        run_git(root, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
    if (!name || name->empty())
        return Failure(git_error("no such revision: " + revision, "name a commit, branch or tag of this repository"));
    return name->substr(0, name->find('\n'));
}

Result<std::optional<std::string>> file_in_commit(const std::string& root, const std::string& commit,
                                                  const std::string& path) {
    auto files = files_in_commit(root, commit, path);
    if (!files) return Failure(files.error());
    for (CommittedFile& file : *files)
        if (file.path == path) return std::optional<std::string>(std::move(file.bytes));
    return std::optional<std::string>();
}

Result<std::vector<std::optional<std::string>>> objects(const std::string& root,
                                                        const std::vector<std::string>& names) {
    std::string questions;  // a line each: a name with a line end would be two
    for (const std::string& name : names) questions += (name.find('\n') == std::string::npos ? name : "") + '\n';
    const Result<std::string> answers = run_git(root, {"cat-file", "--batch"}, questions);
    if (!answers) return Failure(answers.error());
    std::string_view rest = *answers;
    std::vector<std::optional<std::string>> found;
    for (std::size_t i = 0; i < names.size(); ++i) found.push_back(next_object(rest));
    return found;
}

Result<std::vector<CommittedFile>> files_in_commit(const std::string& root, const std::string& commit,
                                                   const std::string& folder,
                                                   const std::function<bool(const std::string&)>& is_wanted) {
    std::vector<std::string> question{"--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", commit};
    if (folder != ".") question.insert(question.end(), {"--", folder});
    const Result<std::string> tree = run_git(root, std::move(question));
    if (!tree) return Failure(tree.error());
    std::vector<Listed> list = listed(*tree);
    if (is_wanted) std::erase_if(list, [&](const Listed& file) { return !is_wanted(file.path); });
    std::vector<std::string> names;
    for (const Listed& file : list) names.push_back(file.blob);
    auto blobs = read_blobs(root, names);
    if (!blobs) return Failure(blobs.error());
    std::vector<CommittedFile> files;
    for (std::size_t i = 0; i < list.size(); ++i) files.push_back({std::move(list[i].path), std::move((*blobs)[i])});
    return files;
}

Result<std::vector<std::string>> read_blobs(const std::string& root, const std::vector<std::string>& names) {
    auto found = objects(root, names);
    if (!found) return Failure(found.error());
    std::vector<std::string> blobs;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!(*found)[i]) return Failure(git_error("git gave no blob " + names[i], "run git fsck"));
        blobs.push_back(std::move(*(*found)[i]));
    }
    return blobs;
}

}  // namespace shuyu::file
