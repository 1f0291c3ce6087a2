#include "review/version_commits.hpp"

#include <algorithm>
#include <string_view>

#include "file/git.hpp"
#include "file/paths.hpp"
#include "text/take.hpp"

namespace shuyu::review {
std::vector<std::string> main_paths(const glossary::Location& location) {
    const auto folder = file::path_below(location.root, location.folder);
    const std::string prefix = folder && *folder != "." && !folder->empty() ? *folder + '/' : "";
    std::vector<std::string> names{location.name};
    if (location.is_folder) {
        names = {glossary::header_file_name, glossary::usual_file_name};
        if (std::find(names.begin(), names.end(), location.name) == names.end()) names.push_back(location.name);
    }
    std::vector<std::string> paths;
    for (const std::string& name : names) paths.push_back(prefix + name);
    return paths;
}

Result<std::vector<VersionCommit>> commits_with_version(const glossary::Location& location,
                                                        const std::string& revision) {
    std::vector<std::string> arguments{"log",
                                       "--format=%H%x00%as%x00%an",
                                       "--encoding=UTF-8",
                                       "--topo-order",
                                       "-Gversion",
                                       "--no-renames",
                                       "--no-follow",
                                       "--no-ext-diff",
                                       "--no-patch",
                                       "--no-textconv",
                                       "--no-show-signature",
                                       "--no-notes",
                                       revision,
                                       "--"};
    for (const std::string& path : main_paths(location)) arguments.push_back(":(top,literal)" + path);
    const Result<std::string> answer = file::run_git(location.root, std::move(arguments));
    if (!answer) return Failure(answer.error());
    std::vector<VersionCommit> commits;
    for (std::string_view rest = *answer; !rest.empty();) {
        std::string_view line = text::take(rest, '\n');
        VersionCommit& commit = commits.emplace_back();
        for (std::string* field : {&commit.commit, &commit.date, &commit.author}) *field = text::take(line, '\0');
    }
    return commits;
}

}  // namespace shuyu::review
