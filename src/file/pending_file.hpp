#pragma once
#include <string>

namespace shuyu::file {

/// The temporary file that is being written just now, remembered where a signal handler can reach it. One at a time:
/// the writer (atomic_file.cpp) holds a mutex as long as a PendingFile lives.
class PendingFile {
public:
    /// Remembers `path` (absolute). To be called before the file is created.
    explicit PendingFile(const std::string& path);
    /// Removes the file, unless it was renamed.
    ~PendingFile();
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;

    /// rename(2) to `target`, with signals blocked until the name is forgotten: a handler must never unlink a name
    /// that belongs to nobody any more. Returns 0 or the errno.
    int rename_to(const std::string& target);

private:
    std::string m_path;
};

/// For signal handlers: unlinks the pending file, if there is one. Async-signal-safe.
void unlink_pending_file() noexcept;

}  // namespace shuyu::file
