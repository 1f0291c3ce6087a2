#include "file/mapped_file.hpp"

#include <sys/mman.h>

#include <utility>

#include "file/open_input.hpp"

namespace shuyu::file {
namespace {

/// Below this a copy is as fast as page faults, and safe from a file that shrinks.
constexpr off_t map_from = 1024 * 1024;

constexpr const char* standard_input_name = "<standard input>";

Result<OpenInput> standard_input() {
    OpenInput input{Descriptor(::dup(STDIN_FILENO)), {}};
    if (input.descriptor.is_open()) ::fstat(input.descriptor.number(), &input.status);
    return input;
}

/// Whether the whole file can be mapped: regular, large, and nothing of it read yet (standard input may stand inside).
bool is_mappable(const OpenInput& input) {
    return S_ISREG(input.status.st_mode) && input.status.st_size >= map_from &&
           ::lseek(input.descriptor.number(), 0, SEEK_CUR) == 0;
}

}  // namespace

Result<MappedFile> MappedFile::open(const std::string& path) {
    const bool is_standard_input = path == "-";
    Result<OpenInput> input = is_standard_input ? standard_input() : open_input(path, Streams::allowed);
    if (!input) return Failure(input.error());
    MappedFile file;
    const struct stat& status = input->status;
    if (S_ISREG(status.st_mode)) file.m_fingerprint = fingerprint_of(status);
    if (is_mappable(*input)) {
        const auto length = static_cast<std::size_t>(status.st_size);
        void* mapping = ::mmap(nullptr, length, PROT_READ, MAP_PRIVATE, input->descriptor.number(), 0);
        if (mapping != MAP_FAILED) {
            file.m_mapping = static_cast<const char*>(mapping);
            file.m_length = length;
            return file;
        }
    }
    const std::size_t hint = S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0;
    Result<std::string> bytes = read_all(input->descriptor, is_standard_input ? standard_input_name : path, hint);
    if (!bytes) return Failure(bytes.error());
    file.m_read = std::move(*bytes);
    return file;
}

MappedFile::~MappedFile() {
    if (m_mapping != nullptr) ::munmap(const_cast<char*>(m_mapping), m_length);
}

void MappedFile::swap(MappedFile& other) noexcept {
    std::swap(m_mapping, other.m_mapping);
    std::swap(m_length, other.m_length);
    std::swap(m_read, other.m_read);
    std::swap(m_fingerprint, other.m_fingerprint);
}

}  // namespace shuyu::file
