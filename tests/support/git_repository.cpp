#include "support/git_repository.hpp"

#include <cstdlib>

#include "file/process.hpp"
#include "support/catch.hpp"

namespace shuyu::tests {
namespace {

void forget_configuration() {
    for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"}) ::unsetenv(name);
    ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
    ::setenv("GIT_CONFIG_SYSTEM", "/dev/null", 1);
}

file::ProcessResult run(const std::string& folder, const std::vector<std::string>& arguments) {
    std::vector<std::string> words{"git"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    const auto result = file::run_process(folder, words);
    REQUIRE(result);
    return *result;
}

}  // namespace

GitRepository::GitRepository() {
    forget_configuration();
    git({"init", "-q", "-b", "main"});
    git({"config", "user.name", "Tester"});
    git({"config", "user.email", "tester@example.org"});
    git({"config", "commit.gpgSign", "false"});
}

void GitRepository::commit(const std::string& message) const {
    const std::string date = std::to_string(1700000000 + 60 * ++m_commits) + " +0000";
    ::setenv("GIT_AUTHOR_DATE", date.c_str(), 1);
    ::setenv("GIT_COMMITTER_DATE", date.c_str(), 1);
    git({"add", "-A"});
    git({"commit", "-q", "--allow-empty", "-m", message});
}

std::string GitRepository::git(const std::vector<std::string>& arguments) const {
    const file::ProcessResult result = run(path(), arguments);
    INFO(result.out << result.err);
    REQUIRE(result.code == 0);
    return result.out;
}

int GitRepository::try_git(const std::vector<std::string>& arguments) const {
    return run(path(), arguments).code;
}

}  // namespace shuyu::tests
