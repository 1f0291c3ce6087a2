#include "cli/output.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace shuyu::cli {

void DescriptorOutput::write(std::string_view text) {
    constexpr std::size_t most_held = 64 * 1024;
    if (m_held.size() + text.size() <= most_held) {
        m_held += text;
        return;
    }
    flush();
    write_through(text);
}

int DescriptorOutput::flush() {
    write_through(m_held);
    m_held.clear();
    return m_error;
}

void DescriptorOutput::write_through(std::string_view text) {
    constexpr std::size_t most_at_once = std::size_t{1} << 30;  // the kernel takes no more than 2 GiB in one call
    while (!text.empty() && m_error == 0) {
        const ssize_t done = ::write(m_descriptor, text.data(), std::min(text.size(), most_at_once));
        if (done >= 0)
            text.remove_prefix(static_cast<std::size_t>(done));
        else if (errno != EINTR)
            m_error = errno;
    }
}

}  // namespace shuyu::cli
