#pragma once
#include <sys/stat.h>

#include <string>

#include "file/descriptor.hpp"
#include "text/result.hpp"

namespace shuyu::file {

enum class Streams { allowed, refused };

struct OpenInput {
    Descriptor descriptor;
    struct stat status {};
};

/// Opens `path` for reading without ever blocking or disturbing a device: opened with O_NONBLOCK, then looked at.
/// Folders, sockets and devices are refused, pipes (also named ones) where `streams` says so.
Result<OpenInput> open_input(const std::string& path, Streams streams);

/// Reads from where the descriptor stands to the end; `size_hint` bytes are expected. Waits for a pipe's writer.
Result<std::string> read_all(const Descriptor& descriptor, const std::string& path, std::size_t size_hint);

}  // namespace shuyu::file
