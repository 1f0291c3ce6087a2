#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"

namespace shuyu::file {

/// A fresh folder for files that another program reads, of mode 0700 (in $XDG_RUNTIME_DIR, $TMPDIR or /tmp), removed
/// with them at the end.
class PrivateFolder {
public:
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    /// errno of making it, or 0.
    int error() const { return m_error; }
    const std::string& path() const { return m_path; }
    /// Writes a file and returns its path.
    Result<std::string> write(const std::string& name, std::string_view content);

private:
    std::string m_path;
    std::vector<std::string> m_files;
    int m_error = 0;
};

}  // namespace shuyu::file
