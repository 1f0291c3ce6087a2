#pragma once
#include <sys/stat.h>

#include <cstdint>

namespace shuyu::file {

/// Which state of a file was read: an editor that saves in between changes at least one of these. Default: no file.
struct Fingerprint {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t mtime_ns = 0;
    bool exists = false;

    bool operator==(const Fingerprint&) const = default;
};

inline Fingerprint fingerprint_of(const struct stat& status) {
    return {status.st_dev, status.st_ino, status.st_size,
            std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec, true};
}

}  // namespace shuyu::file
