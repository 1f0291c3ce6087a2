#pragma once
#include <chrono>
#include <functional>
#include <string>

#include "file/descriptor.hpp"
#include "text/result.hpp"

namespace shuyu::file {

struct LockOptions {
    std::chrono::milliseconds patience = std::chrono::seconds(30);
    std::chrono::milliseconds say_after = std::chrono::seconds(1);
    /// Called once when the wait lasts longer than `say_after`, with who holds the lock: "process 4711 (shuyu)".
    std::function<void(const std::string& holder)> on_wait;
    /// flock(2), or what a test puts in its place.
    int (*flock)(int, int) = nullptr;
};

/// The right to change what lies in a folder and below it, held against all other shuyu processes and against other
/// FolderLocks of this one (asking twice for the same folder waits for oneself). It is a flock on the folder itself:
/// nothing lies around, the kernel ends it with the process. Where the file system can't (NFS, some network and FUSE
/// systems), a file in the git folder, else in the user's runtime or cache folder, named by a hash of the real path,
/// takes its place. Read what you want to change *after* locking.
class FolderLock {
public:
    /// Locks the real folder behind `folder`. Fails when `patience` is over.
    static Result<FolderLock> lock(const std::string& folder, const LockOptions& options = {});

    /// The real path of the locked folder.
    const std::string& folder() const { return m_folder; }

private:
    FolderLock(Descriptor descriptor, std::string folder)
        : m_descriptor(std::move(descriptor)), m_folder(std::move(folder)) {}

    Descriptor m_descriptor;
    std::string m_folder;
};

}  // namespace shuyu::file
