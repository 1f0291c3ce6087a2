#include "file/open_input.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/vfs.h>

#include <algorithm>
#include <cerrno>

#include "file/system_error.hpp"

namespace shuyu::file {
namespace {

/// What a file that is no regular one is called; nullptr for a regular file or a pipe.
const char* unreadable_kind(mode_t mode) {
    if (S_ISDIR(mode)) return "is a folder";
    if (S_ISSOCK(mode)) return "is a socket";
    if (S_ISCHR(mode) || S_ISBLK(mode)) return "is a device";
    return nullptr;
}

/// A named pipe has no writer yet when we come first: wait for one, or read() would see the end at once. A pipe of the
/// shell (/dev/fd/63) has had its writer, which may be gone for good: never wait there.
void wait_for_writer(int descriptor) {
    constexpr auto pipefs_magic = 0x50495045;  // linux/magic.h, PIPEFS_MAGIC
    struct statfs system {};
    if (::fstatfs(descriptor, &system) == 0 && system.f_type == pipefs_magic) return;
    pollfd waiting{descriptor, POLLIN, 0};
    while (::poll(&waiting, 1, -1) < 0 && errno == EINTR) {
    }
}

/// Whether a read that failed with `error` is to be tried again. Standard input may be non-blocking without our doing:
/// it shares that flag with whoever started us.
bool is_worth_another_try(int error, int descriptor) {
    if (error == EINTR) return true;
    if (error != EAGAIN) return false;
    pollfd waiting{descriptor, POLLIN, 0};
    return ::poll(&waiting, 1, -1) >= 0 || errno == EINTR;
}

}  // namespace

Result<OpenInput> open_input(const std::string& path, Streams streams) {
    if (path.empty()) return Failure(file_error(path, "the name is empty", "check the name"));
    if (path.find('\0') != std::string::npos)
        return Failure(file_error(path, "the name holds a NUL", "check the name"));
    Descriptor descriptor = open_descriptor(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    const int open_error = errno;
    struct stat status {};
    if (!descriptor.is_open()) {
        // a socket can't be opened at all (ENXIO), a folder of others neither: still say what it is
        const char* kind = ::stat(path.c_str(), &status) == 0 ? unreadable_kind(status.st_mode) : nullptr;
        if (kind != nullptr && open_error == ENXIO) return Failure(file_error(path, kind, "name a file"));
        return Failure(system_error(open_error, path, "read"));
    }
    if (::fstat(descriptor.number(), &status) != 0) return Failure(system_error(errno, path, "read"));
    if (const char* kind = unreadable_kind(status.st_mode)) return Failure(file_error(path, kind, "name a file"));
    const bool is_pipe = S_ISFIFO(status.st_mode);
    if (is_pipe && streams == Streams::refused) return Failure(file_error(path, "is a pipe", "name a file"));
    if (is_pipe) wait_for_writer(descriptor.number());
    ::fcntl(descriptor.number(), F_SETFL, ::fcntl(descriptor.number(), F_GETFL) & ~O_NONBLOCK);
    return OpenInput{std::move(descriptor), status};
}

Result<std::string> read_all(const Descriptor& descriptor, const std::string& path, std::size_t size_hint) {
    constexpr std::size_t step = 64 * 1024;
    std::string bytes(size_hint == 0 ? step : size_hint + 1, '\0');  // one more byte finds the end without growing
    std::size_t used = 0;
    for (;;) {
        if (used == bytes.size()) bytes.resize(bytes.size() + std::max(step, bytes.size() / 2));
        const ssize_t got = ::read(descriptor.number(), bytes.data() + used, bytes.size() - used);
        if (got < 0 && is_worth_another_try(errno, descriptor.number())) continue;
        if (got < 0) return Failure(system_error(errno, path, "read"));
        if (got == 0) break;
        used += static_cast<std::size_t>(got);
    }
    bytes.resize(used);
    return bytes;
}

}  // namespace shuyu::file
