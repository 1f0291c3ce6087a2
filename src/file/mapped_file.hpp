#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "file/fingerprint.hpp"
#include "text/result.hpp"

namespace shuyu::file {

/// The bytes of an input file. Large regular files are mapped, small ones and pipes read. A mapped file that another
/// process cuts short while it is read raises SIGBUS; the program turns that into a clear end (cli/process_guard.hpp).
class MappedFile {
public:
    /// Opens `path`; "-" is standard input. Pipes are read to their end. Folders, sockets, devices, missing and
    /// forbidden files are errors with the remedy.
    static Result<MappedFile> open(const std::string& path);

    /// Bytes that are there already, for tests and for texts that come from elsewhere.
    explicit MappedFile(std::string bytes) : m_read(std::move(bytes)) {}
    MappedFile(MappedFile&& other) noexcept { swap(other); }
    MappedFile& operator=(MappedFile&& other) noexcept {
        swap(other);
        return *this;
    }
    ~MappedFile();

    /// Valid as long as this object stands where it is.
    std::string_view bytes() const { return m_mapping != nullptr ? std::string_view(m_mapping, m_length) : m_read; }
    /// The state of the file that was read; none for standard input and pipes.
    const Fingerprint& fingerprint() const { return m_fingerprint; }

private:
    MappedFile() = default;
    void swap(MappedFile& other) noexcept;

    const char* m_mapping = nullptr;
    std::size_t m_length = 0;
    std::string m_read;
    Fingerprint m_fingerprint;
};

}  // namespace shuyu::file
