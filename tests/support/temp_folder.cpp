#include "support/temp_folder.hpp"

#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace shuyu::tests {

namespace fs = std::filesystem;

TempFolder::TempFolder() : m_path((fs::temp_directory_path() / "shuyu-test-XXXXXX").string()) {
    if (::mkdtemp(m_path.data()) == nullptr) throw std::runtime_error("no temporary folder");
    m_path = fs::canonical(m_path).string();
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string TempFolder::write(std::string_view name, std::string_view content) const {
    const std::string path = *this / name;
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream out(path, std::ios::binary);
    out << content;
    out.close();
    if (!out) throw std::runtime_error("can't write " + path);
    return path;
}

std::string TempFolder::make_folder(std::string_view name) const {
    fs::create_directories(*this / name);
    return *this / name;
}

std::vector<std::string> TempFolder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(m_path)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string read_bytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("can't read " + path);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace shuyu::tests
