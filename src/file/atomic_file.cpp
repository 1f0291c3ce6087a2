#include "file/atomic_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <mutex>
#include <optional>

#include "file/content_hash.hpp"
#include "file/file_attributes.hpp"
#include "file/open_input.hpp"
#include "file/paths.hpp"
#include "file/pending_file.hpp"
#include "file/system_error.hpp"

namespace shuyu::file {
namespace {

constexpr int most_attempts = 5;

/// The file's state now, links not followed; nothing when there is none.
std::optional<struct stat> state_of(const std::string& path) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return std::nullopt;
    return status;
}

Fingerprint fingerprint_at(const std::string& path) {
    const auto status = state_of(path);
    return status ? fingerprint_of(*status) : Fingerprint{};
}

/// Beside `target`, always the same name. One that would be longer than a name may be is told by its hash.
std::string temporary_beside(const std::string& target) {
    std::string name = '.' + name_of(target) + ".shuyu-new";
    if (name.size() > NAME_MAX) name = '.' + content_hash(name_of(target)).substr(5) + ".shuyu-new";
    const std::string folder = folder_of(target);
    return (folder == "/" ? folder : folder + '/') + name;
}

/// What a dead writer left is removed rather than opened: it may be a link, a pipe, or have other names.
Result<Descriptor> create_temporary(const std::string& path, const std::string& shown) {
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) return Failure(system_error(errno, path, "replace"));
    Descriptor created = open_descriptor(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (!created.is_open()) return Failure(system_error(errno, shown, "write"));
    return created;
}

Result<void> write_all(const Descriptor& to, std::string_view content, const std::string& shown) {
    constexpr std::size_t most_at_once = std::size_t{1} << 30;  // the kernel takes no more than 2 GiB in one call
    while (!content.empty()) {
        const ssize_t done = ::write(to.number(), content.data(), std::min(content.size(), most_at_once));
        if (done < 0 && errno == EINTR) continue;
        if (done < 0) return Failure(system_error(errno, shown, "write"));
        content.remove_prefix(static_cast<std::size_t>(done));
    }
    return {};
}

/// A failed fsync is final: the kernel may have dropped the pages, a second call would lie.
Result<void> flush_and_close(Descriptor created, const std::string& shown) {
    while (::fsync(created.number()) != 0)
        if (errno != EINTR) return Failure(system_error(errno, shown, "write"));
    // after EINTR the descriptor is closed on Linux, and the data was flushed before
    if (::close(created.release()) != 0 && errno != EINTR) return Failure(system_error(errno, shown, "write"));
    return {};
}

/// Makes a rename or unlink in `folder` survive a power cut.
Result<void> flush_folder(const std::string& folder) {
    const Descriptor opened = open_descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (!opened.is_open()) return Failure(system_error(errno, folder, "flush"));
    while (::fsync(opened.number()) != 0) {
        if (errno == EINTR) continue;
        if (errno == EINVAL || errno == ENOTSUP) return {};  // a file system without this notion
        return Failure(system_error(errno, folder, "flush"));
    }
    return {};
}

/// The whole new file, on the disk, under its temporary name. Returns its fingerprint.
Result<Fingerprint> write_temporary(const std::string& temporary, const std::string& target, std::string_view content,
                                    const std::optional<struct stat>& old, std::vector<text::Diagnostic>& warnings) {
    Result<Descriptor> created = create_temporary(temporary, target);
    if (!created) return Failure(created.error());
    if (auto done = write_all(*created, content, target); !done) return Failure(done.error());
    auto done = old ? copy_attributes(*created, *old, target, warnings) : set_default_mode(*created, target);
    if (!done) return Failure(done.error());
    struct stat status {};
    if (::fstat(created->number(), &status) != 0) return Failure(system_error(errno, target, "write"));
    if (done = flush_and_close(std::move(*created), target); !done) return Failure(done.error());
    return fingerprint_of(status);
}

bool has_content(const std::string& path, std::string_view content, const struct stat& status) {
    if (status.st_size != static_cast<off_t>(content.size())) return false;
    const Result<OpenInput> input = open_input(path, Streams::refused);
    if (!input) return false;
    const Result<std::string> bytes = read_all(input->descriptor, path, content.size());
    return bytes && *bytes == content;
}

Result<void> rename_pending(PendingFile& pending, const std::string& target, const Fingerprint& created) {
    const int error = pending.rename_to(target);
    // over NFS the answer to a rename that was done may be lost: look before saying that it failed
    if (error == 0 || fingerprint_at(target) == created) return flush_folder(folder_of(target));
    return Failure(system_error(error, target, "write"));
}

Result<std::string> target_of(const std::string& path, LinkPolicy links) {
    Result<std::string> target = link_target(path);
    if (!target || links == LinkPolicy::follow) return target;
    const auto status = state_of(path);
    if (status && S_ISLNK(status->st_mode)) return Failure(file_error(path, "is a link", "replace it by a file"));
    return target;
}

}  // namespace

Result<Snapshot> read_snapshot(const std::string& path) {
    const Result<OpenInput> input = open_input(path, Streams::refused);
    if (!input) {
        struct stat status {};
        if (::stat(path.c_str(), &status) != 0 && errno == ENOENT) return Snapshot{};
        return Failure(input.error());
    }
    const auto size = static_cast<std::size_t>(input->status.st_size);
    Result<std::string> bytes = read_all(input->descriptor, path, size);
    if (!bytes) return Failure(bytes.error());
    return Snapshot{std::move(*bytes), fingerprint_of(input->status)};
}

Result<Written> write_atomically(const FolderLock&, const std::string& path, std::string_view content,
                                 const Fingerprint& read, LinkPolicy links) {
    static std::mutex one_pending_file;
    const std::lock_guard guard(one_pending_file);
    const Result<std::string> target = target_of(path, links);
    if (!target) return Failure(target.error());
    const auto old = state_of(*target);
    if (old && !S_ISREG(old->st_mode)) return Failure(file_error(path, "is not a regular file", "name a file"));
    Written written;
    written.outcome = WriteOutcome::changed_meanwhile;
    if ((old ? fingerprint_of(*old) : Fingerprint{}) != read) return written;
    if (old && has_content(*target, content, *old)) return Written{WriteOutcome::unchanged, read, {}};

    const std::string temporary = temporary_beside(*target);
    PendingFile pending(temporary);
    const Result<Fingerprint> created = write_temporary(temporary, *target, content, old, written.warnings);
    if (!created) return Failure(created.error());
    if (fingerprint_at(*target) != read) return written;
    if (auto done = rename_pending(pending, *target, *created); !done) return Failure(done.error());
    written.outcome = WriteOutcome::written;
    written.fingerprint = *created;
    return written;
}

Result<WriteOutcome> remove_atomically(const FolderLock&, const std::string& path, const Fingerprint& read) {
    const auto status = state_of(path);
    if (!status) return WriteOutcome::unchanged;
    if (!S_ISREG(status->st_mode) && !S_ISLNK(status->st_mode))
        return Failure(file_error(path, "is not a regular file", "name a file"));
    if (S_ISREG(status->st_mode) && fingerprint_of(*status) != read) return WriteOutcome::changed_meanwhile;
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) return Failure(system_error(errno, path, "remove"));
    if (auto done = flush_folder(folder_of(path)); !done) return Failure(done.error());
    return WriteOutcome::written;
}

Result<Written> update_file(const std::string& path, const LockOptions& options, const Edit& edit) {
    const Result<std::string> target = link_target(path);
    if (!target) return Failure(target.error());
    const Result<FolderLock> lock = FolderLock::lock(folder_of(*target), options);
    if (!lock) return Failure(lock.error());
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        const Result<Snapshot> old = read_snapshot(*target);
        if (!old) return Failure(old.error());
        const Result<std::string> content = edit(*old);
        if (!content) return Failure(content.error());
        Result<Written> written = write_atomically(*lock, *target, *content, old->fingerprint);
        if (!written || written->outcome != WriteOutcome::changed_meanwhile) return written;
    }
    return Failure(file_error(path, "is changed again and again by another program",
                              "close the editor that has it open and run the command again"));
}

Result<Written> replace_file(const std::string& path, std::string_view content, const LockOptions& options) {
    return update_file(path, options, [&](const Snapshot&) { return Result<std::string>(content); });
}

}  // namespace shuyu::file
