#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace shuyu::tests {

/// A fresh folder that is removed, with all in it, at the end of the test.
class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::string& path() const { return m_path; }
    std::string operator/(std::string_view name) const { return m_path + '/' + std::string(name); }
    /// Writes a file, making its folders, and returns its path.
    std::string write(std::string_view name, std::string_view content) const;
    /// Makes a folder (and those above) and returns its path.
    std::string make_folder(std::string_view name) const;
    /// Names directly in the folder, hidden ones too, sorted.
    std::vector<std::string> names() const;

private:
    std::string m_path;
};

/// The bytes of a file; fails the test when it can't be read.
std::string read_bytes(const std::string& path);

}  // namespace shuyu::tests
