#include "file/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <thread>
#include <vector>

#include "file/content_hash.hpp"
#include "file/find_files.hpp"
#include "file/lock_holder.hpp"
#include "file/open_input.hpp"
#include "file/paths.hpp"
#include "file/system_error.hpp"

namespace shuyu::file {
namespace {

using Clock = std::chrono::steady_clock;

/// flock with patience: 0 or the errno; EWOULDBLOCK when the patience is over.
int lock_patiently(int descriptor, const LockOptions& options) {
    const auto call = options.flock != nullptr ? options.flock : ::flock;
    const auto start = Clock::now();
    bool said = false;
    auto pause = std::chrono::milliseconds(1);
    for (;;) {
        if (call(descriptor, LOCK_EX | LOCK_NB) == 0) return 0;
        if (errno != EWOULDBLOCK && errno != EINTR) return errno;
        const auto waited = Clock::now() - start;
        if (waited >= options.patience) return EWOULDBLOCK;
        if (!said && waited >= options.say_after && options.on_wait) {
            options.on_wait(lock_holder(descriptor));
            said = true;
        }
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, std::chrono::milliseconds(16));
    }
}

bool is_not_lockable(int error) {
    return error == ENOLCK || error == EOPNOTSUPP || error == EBADF || error == ENOSYS || error == EINVAL;
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

bool is_absolute_folder(const std::string& path) {
    return path.starts_with('/') && is_folder(path);
}

/// The git folder of the work tree around `folder`: `.git`, or where the file `.git` of a linked work tree leads.
/// $GIT_DIR counts only where there is none: a hook of another repository has it set, and whoever runs without it must
/// come to the same lock file.
std::string git_folder(const std::string& folder) {
    const auto root = work_tree_root(folder);
    if (!root) return environment("GIT_DIR");
    const std::string dot_git = *root + "/.git";
    const Result<OpenInput> link = open_input(dot_git, Streams::refused);
    if (!link) return dot_git;
    std::string text = read_all(link->descriptor, dot_git, 0).value_or(std::string());
    while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
    constexpr std::string_view prefix = "gitdir: ";
    if (!text.starts_with(prefix)) return {};
    text.erase(0, prefix.size());
    return text.starts_with('/') ? text : *root + '/' + text;
}

/// Folders that may take the lock file, best first. All processes that want one folder look in the same order.
std::vector<std::string> folders_for_lock_file(const std::string& folder) {
    std::vector<std::string> candidates{git_folder(folder), environment("XDG_RUNTIME_DIR"),
                                        "/run/user/" + std::to_string(::getuid()), environment("XDG_CACHE_HOME")};
    if (const std::string home = environment("HOME"); !home.empty()) {
        ::mkdir((home + "/.cache").c_str(), 0700);
        candidates.push_back(home + "/.cache");
    }
    std::erase_if(candidates, [](const std::string& candidate) { return !is_absolute_folder(candidate); });
    return candidates;
}

/// The stand-in for a folder that can't be locked itself.
Result<Descriptor> lock_file_instead(const std::string& folder, const LockOptions& options) {
    const std::string name = "/shuyu-" + content_hash(folder).substr(5) + ".lock";
    for (const std::string& candidate : folders_for_lock_file(folder)) {
        const std::string path = candidate + name;
        Descriptor file = open_descriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0666);
        if (!file.is_open()) continue;
        const int error = lock_patiently(file.number(), options);
        if (error == 0) return file;
        if (!is_not_lockable(error)) return Failure(system_error(error, path, "lock"));
    }
    return Failure(
        file_error(folder, "can't be locked on this file system", "set XDG_RUNTIME_DIR to a folder on a local disk"));
}

/// Whether `descriptor` is still the folder that `path` names: a git checkout may have replaced it while we waited.
bool is_still(int descriptor, const std::string& path) {
    struct stat mine {};
    struct stat theirs {};
    return ::fstat(descriptor, &mine) == 0 && ::stat(path.c_str(), &theirs) == 0 && mine.st_dev == theirs.st_dev &&
           mine.st_ino == theirs.st_ino;
}

text::Diagnostic lock_error(int error, const std::string& folder, int descriptor, const LockOptions& options) {
    if (error != EWOULDBLOCK) return system_error(error, folder, "lock");
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(options.patience).count();
    return file_error(folder, "still locked by " + lock_holder(descriptor) + " after " + std::to_string(seconds) + " s",
                      "wait until it has ended and run the command again");
}

}  // namespace

Result<FolderLock> FolderLock::lock(const std::string& folder, const LockOptions& options) {
    const Result<std::string> real = real_path(folder);
    if (!real) return Failure(real.error());
    for (int attempt = 0; attempt < 5; ++attempt) {
        Descriptor descriptor = open_descriptor(*real, O_RDONLY | O_DIRECTORY);
        if (!descriptor.is_open()) return Failure(system_error(errno, *real, "lock"));
        const int error = lock_patiently(descriptor.number(), options);
        if (is_not_lockable(error)) {
            Result<Descriptor> file = lock_file_instead(*real, options);
            if (!file) return Failure(file.error());
            return FolderLock(std::move(*file), *real);
        }
        if (error != 0) return Failure(lock_error(error, *real, descriptor.number(), options));
        if (is_still(descriptor.number(), *real)) return FolderLock(std::move(descriptor), *real);
    }
    return Failure(file_error(*real, "is replaced again and again by another program", "run the command again"));
}

}  // namespace shuyu::file
