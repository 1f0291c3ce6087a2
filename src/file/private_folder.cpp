#include "file/private_folder.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <cerrno>

#include "file/atomic_file.hpp"
#include "file/system_error.hpp"

namespace shuyu::file {
namespace {

std::string parent() {
    for (const char* name : {"XDG_RUNTIME_DIR", "TMPDIR"})
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return value;
    return "/tmp";
}

}  // namespace

PrivateFolder::PrivateFolder() : m_path(parent() + "/shuyu-XXXXXX") {
    if (::mkdtemp(m_path.data()) == nullptr) m_error = errno;
}

PrivateFolder::~PrivateFolder() {
    if (m_error != 0) return;
    for (const std::string& file : m_files) ::unlink(file.c_str());
    ::rmdir(m_path.c_str());
}

Result<std::string> PrivateFolder::write(const std::string& name, std::string_view content) {
    if (m_error != 0) return Failure(system_error(m_error, m_path, "write"));
    m_files.push_back(m_path + '/' + name);
    if (const auto written = replace_file(m_files.back(), content); !written) return Failure(written.error());
    return m_files.back();
}

}  // namespace shuyu::file
