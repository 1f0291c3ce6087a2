#include "support/repository_files.hpp"

#include <algorithm>
#include <filesystem>

#include "support/temp_folder.hpp"

namespace shuyu::tests {
namespace {

namespace fs = std::filesystem;

/// .gitignore, and .git itself. Read from the disk instead of by git, so that an archive of the sources passes too.
bool is_ignored(const std::string& name) {
    return name == ".git" || name == "build" || name.starts_with("build-") || name == ".cache" ||
           name == "compile_commands.json" || name.ends_with(".orig") || name.ends_with(".rej");
}

}  // namespace

std::string repository_root() {
    return SHUYU_SOURCE_DIR;
}

std::vector<std::string> top_level() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(repository_root())) {
        const std::string name = entry.path().filename().string();
        if (!is_ignored(name)) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<RepositoryFile> repository_files() {
    std::vector<RepositoryFile> files;
    const auto add = [&files](const fs::path& path) {
        files.push_back({path.lexically_relative(repository_root()).generic_string(), read_bytes(path.string())});
    };
    for (const std::string& name : top_level()) {
        const fs::path top = fs::path(repository_root()) / name;
        if (fs::is_regular_file(top)) add(top);
        if (!fs::is_directory(top)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(top))
            if (entry.is_regular_file() && !is_ignored(entry.path().filename().string())) add(entry.path());
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

}  // namespace shuyu::tests
