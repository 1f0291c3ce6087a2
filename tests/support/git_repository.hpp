#pragma once
#include <string>
#include <vector>

#include "support/temp_folder.hpp"

namespace shuyu::tests {

/// A fresh repository that knows nothing of the machine's git configuration. Commits are dated by their number, so that
/// their names are always the same.
class GitRepository {
public:
    GitRepository();

    const std::string& path() const { return m_folder.path(); }
    std::string operator/(std::string_view name) const { return m_folder / name; }
    std::string write(std::string_view name, std::string_view content) const { return m_folder.write(name, content); }
    std::string read(std::string_view name) const { return read_bytes(m_folder / name); }
    /// Commits everything, on the branch that is checked out.
    void commit(const std::string& message) const;
    /// Standard output of git; fails the test when it fails.
    std::string git(const std::vector<std::string>& arguments) const;
    /// Exit code of git, for what may fail.
    int try_git(const std::vector<std::string>& arguments) const;

private:
    TempFolder m_folder;
    mutable int m_commits = 0;
};

}  // namespace shuyu::tests
