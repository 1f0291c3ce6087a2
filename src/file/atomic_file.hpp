#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "file/file_lock.hpp"
#include "file/fingerprint.hpp"
#include "text/result.hpp"

/// How shuyu changes files: whole or not at all. At every moment, also after kill -9 or a power cut, the file is the
/// old one or the new one. The new content goes to `.NAME.shuyu-new` beside it (one fixed name: what a dead writer left
/// is replaced by the next and never piles up), is flushed to the disk and renamed.
namespace shuyu::file {

/// A file of ours as it was read; a missing one has no bytes and a fingerprint that says so.
struct Snapshot {
    std::string bytes;
    Fingerprint fingerprint;
};

/// Reads `path` in order to change it (with the lock held). A missing file is no error; folders, pipes, sockets and
/// devices are.
Result<Snapshot> read_snapshot(const std::string& path);

enum class LinkPolicy {
    follow,  ///< the file that a link leads to is replaced, the link stays
    refuse   ///< for names that come from a repository: a link there must not lead us out
};

enum class WriteOutcome {
    written,
    unchanged,         ///< the file has this content already: not touched, inode and mtime stay
    changed_meanwhile  ///< not written: the file is not any more the one that was read. Read again and start anew
};

struct Written {
    WriteOutcome outcome = WriteOutcome::written;
    Fingerprint fingerprint;                 ///< of the file now, unless it changed meanwhile
    std::vector<text::Diagnostic> warnings;  ///< owner or ACL not kept, hard links parted
};

/// Replaces `path` by `content`, provided that it still is what `read` says (default: that there is no file).
/// The lock is the caller's promise to be alone: that of the file's folder or one above. Mode, owner and ACL of the old
/// file are kept; a new file gets 0666 less the umask. On an error the old file is whole and nothing lies around.
Result<Written> write_atomically(const FolderLock& lock, const std::string& path, std::string_view content,
                                 const Fingerprint& read, LinkPolicy links = LinkPolicy::follow);

/// Removes `path` for good, under the same conditions; a missing file is `unchanged`. Links are removed, not followed.
Result<WriteOutcome> remove_atomically(const FolderLock& lock, const std::string& path, const Fingerprint& read);

/// Makes the new content from the old one. May be called several times.
using Edit = std::function<Result<std::string>(const Snapshot&)>;

/// Locks the folder of `path`, reads, edits and writes; again, up to 5 times, when an editor without a lock saves in
/// between.
Result<Written> update_file(const std::string& path, const LockOptions& options, const Edit& edit);

/// Replaces `path` by `content` whatever it was (`-o FILE`). Locked like every write.
Result<Written> replace_file(const std::string& path, std::string_view content, const LockOptions& options = {});

}  // namespace shuyu::file
