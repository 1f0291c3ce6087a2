#include "file/find_files.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>

#include "file/descriptor.hpp"
#include "file/system_error.hpp"

namespace shuyu::file {
namespace {

using Listing = std::unique_ptr<DIR, int (*)(DIR*)>;

bool ends_with_ignoring_case(std::string_view name, std::string_view ending) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return name.size() > ending.size() && std::equal(ending.rbegin(), ending.rend(), name.rbegin(),
                                                     [&](char a, char b) { return lower(a) == lower(b); });
}

enum class Depth { one, all };

class Walk {
public:
    Walk(FoundFiles& found, std::span<const std::string_view> endings, Depth depth)
        : m_found(found), m_endings(endings), m_depth(depth) {}

    void start(const std::string& folder) {
        m_folders.push_back(folder);
        while (!m_folders.empty()) {
            const std::string next = std::move(m_folders.back());
            m_folders.pop_back();
            // only the folder that was named may be a link
            list(next, next == folder ? 0 : O_NOFOLLOW);
        }
    }

private:
    void list(const std::string& folder, int flags) {
        Descriptor opened = open_descriptor(folder, O_RDONLY | O_DIRECTORY | O_NONBLOCK | flags);
        Listing listing(opened.is_open() ? ::fdopendir(opened.number()) : nullptr, ::closedir);
        if (!listing) return complain(folder);
        opened.release();
        errno = 0;
        while (const dirent* entry = ::readdir(listing.get())) {
            // one that is gone meanwhile is no problem; a folder that lists names but lets nobody at them is one
            if (!visit(::dirfd(listing.get()), folder, entry->d_name) && errno != ENOENT) break;
            errno = 0;
        }
        if (errno != 0) complain(folder);
    }

    /// False, with errno, when it can't be told what `name` is.
    bool visit(int folder_descriptor, const std::string& folder, std::string_view name) {
        if (name.starts_with('.')) return true;
        struct stat status {};
        if (::fstatat(folder_descriptor, name.data(), &status, AT_SYMLINK_NOFOLLOW) != 0) return false;
        std::string path = folder;
        if (!path.ends_with('/')) path += '/';
        path += name;
        if (S_ISDIR(status.st_mode) && m_depth == Depth::all)
            m_folders.push_back(std::move(path));
        else if (S_ISREG(status.st_mode) && is_wanted(name))
            m_found.paths.push_back(std::move(path));
        return true;
    }

    bool is_wanted(std::string_view name) const {
        return std::any_of(m_endings.begin(), m_endings.end(),
                           [&](std::string_view ending) { return ends_with_ignoring_case(name, ending); });
    }

    void complain(const std::string& folder) { m_found.problems.push_back(system_error(errno, folder, "read")); }

    FoundFiles& m_found;
    std::span<const std::string_view> m_endings;
    Depth m_depth;
    std::vector<std::string> m_folders;
};

FoundFiles find(const std::string& folder, std::span<const std::string_view> endings, Depth depth) {
    FoundFiles found;
    Walk(found, endings, depth).start(folder);
    std::sort(found.paths.begin(), found.paths.end());
    std::sort(found.problems.begin(), found.problems.end(),
              [](const auto& a, const auto& b) { return a.place.file < b.place.file; });
    return found;
}

}  // namespace

FoundFiles find_files(const std::string& folder, std::span<const std::string_view> endings) {
    return find(folder, endings, Depth::all);
}

FoundFiles list_files(const std::string& folder, std::span<const std::string_view> endings) {
    return find(folder, endings, Depth::one);
}

bool is_folder(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool is_regular_file(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

bool exists(const std::string& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0;
}

}  // namespace shuyu::file
