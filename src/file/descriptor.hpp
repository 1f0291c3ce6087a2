#pragma once
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

namespace shuyu::file {

/// Owns a file descriptor.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }

    int number() const { return m_number; }
    bool is_open() const { return m_number >= 0; }
    /// Gives the number away, for a close() whose result matters.
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number = -1;
};

/// open(2) with O_CLOEXEC, again after EINTR. Closed when it failed; errno says why.
inline Descriptor open_descriptor(const std::string& path, int flags, mode_t mode = 0) {
    for (;;) {
        const int number = ::open(path.c_str(), flags | O_CLOEXEC, mode);
        if (number >= 0 || errno != EINTR) return Descriptor(number);
    }
}

}  // namespace shuyu::file
