#include "file/paths.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>

#include "file/descriptor.hpp"
#include "file/system_error.hpp"

namespace shuyu::file {
namespace {

constexpr int most_links = 40;  // as the kernel counts for one path

std::string_view without_trailing_slashes(std::string_view path) {
    while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
    return path;
}

std::string join(const std::string& folder, std::string_view name) {
    std::string path = folder;
    if (!path.ends_with('/')) path += '/';
    return path.append(name);
}

std::optional<std::string> resolved(const std::string& path) {
    char buffer[PATH_MAX];
    if (::realpath(path.c_str(), buffer) == nullptr) return std::nullopt;
    return buffer;
}

/// What the link `path` names, or nothing when it is no link.
std::optional<std::string> link_text(const std::string& path) {
    char buffer[PATH_MAX];
    const ssize_t length = ::readlink(path.c_str(), buffer, sizeof buffer);
    if (length < 0 || static_cast<std::size_t>(length) == sizeof buffer) return std::nullopt;
    return std::string(buffer, static_cast<std::size_t>(length));
}

/// Opens the folder `name` in `parent`, made when it is missing and then made durable; never through a link.
Result<Descriptor> enter_folder(const Descriptor& parent, const std::string& name, const std::string& shown) {
    if (::mkdirat(parent.number(), name.c_str(), 0777) == 0)
        ::fsync(parent.number());
    else if (errno != EEXIST)
        return Failure(system_error(errno, shown, "create"));
    Descriptor entered(::openat(parent.number(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (entered.is_open()) return entered;
    if (errno == ENOTDIR || errno == ELOOP)
        return Failure(file_error(shown, "is a link or a file where a folder should be", "move it away"));
    return Failure(system_error(errno, shown, "open"));
}

}  // namespace

std::string folder_of(std::string_view path) {
    path = without_trailing_slashes(path);
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) return ".";
    return std::string(without_trailing_slashes(path.substr(0, slash == 0 ? 1 : slash)));
}

std::string name_of(std::string_view path) {
    path = without_trailing_slashes(path);
    return std::string(path.substr(path.rfind('/') + 1));
}

Result<std::string> real_path(const std::string& path) {
    if (const auto whole = resolved(path)) return *whole;
    if (errno != ENOENT || path.empty() || path == "/") return Failure(system_error(errno, path, "resolve"));
    const std::string name = name_of(path);
    if (name == "." || name == "..") return Failure(system_error(ENOENT, path, "resolve"));
    const Result<std::string> folder = real_path(folder_of(path));
    if (!folder) return Failure(system_error(ENOENT, path, "resolve"));
    return join(*folder, name);
}

Result<std::string> link_target(const std::string& path) {
    if (path.ends_with('/')) return Failure(system_error(EISDIR, path, "write"));  // as open(2) takes it
    std::string at = path;
    for (int links = 0; links <= most_links; ++links) {
        const auto folder = resolved(folder_of(at));
        if (!folder) return Failure(system_error(errno, folder_of(at), "open"));
        const std::string name = name_of(at);
        if (name.empty() || name == "." || name == ".." || name == "/")
            return Failure(system_error(EISDIR, path, "write"));
        at = join(*folder, name);
        const auto target = link_text(at);
        if (!target) return at;
        at = target->starts_with('/') ? *target : join(*folder, *target);
    }
    return Failure(system_error(ELOOP, path, "write"));
}

std::optional<std::string> work_tree_root(const std::string& path) {
    const Result<std::string> real = real_path(path);
    if (!real) return std::nullopt;
    for (std::string folder = *real;; folder = folder_of(folder)) {
        struct stat status {};
        if (::stat(join(folder, ".git").c_str(), &status) == 0) return folder;
        if (folder == "/") return std::nullopt;
    }
}

std::optional<std::string> path_below(const std::string& folder, const std::string& path) {
    const std::string prefix = folder == "/" ? folder : folder + '/';
    if (!path.starts_with(prefix) || path.size() == prefix.size()) return std::nullopt;
    return path.substr(prefix.size());
}

Result<void> make_folders_below(const std::string& folder, const std::string& relative) {
    Descriptor at = open_descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (!at.is_open()) return Failure(system_error(errno, folder, "open"));
    std::string shown = folder;
    for (std::size_t begin = 0; begin < relative.size();) {
        const std::size_t end = std::min(relative.find('/', begin), relative.size());
        const std::string name = relative.substr(begin, end - begin);
        begin = end + 1;
        if (name.empty() || name == ".") continue;
        shown = join(shown, name);
        if (name == "..") return Failure(file_error(shown, "leads out of the folder", "check the name"));
        Result<Descriptor> entered = enter_folder(at, name, shown);
        if (!entered) return Failure(entered.error());
        at = std::move(*entered);
    }
    return {};
}

void remove_empty_folders_below(const std::string& folder, std::string relative) {
    while (relative != "." && relative != "/" && ::rmdir((folder + '/' + relative).c_str()) == 0)
        relative = folder_of(relative);
}

}  // namespace shuyu::file
