#include "support/golden.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "support/temp_folder.hpp"

namespace shuyu::tests {
namespace {

void renew(const std::string& path, std::string_view actual) {
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream out(path, std::ios::binary);
    out << actual;
    out.close();
    if (!out) throw std::runtime_error("can't write " + path);
}

}  // namespace

Golden golden_mode() {
    const char* value = std::getenv("SHUYU_RENEW_GOLDEN");
    return value != nullptr && std::string_view(value) == "1" ? Golden::renew : Golden::compare;
}

std::string differs_from_file(const std::string& path, std::string_view actual, Golden mode) {
    if (mode == Golden::renew) {
        renew(path, actual);
        return "";
    }
    const bool exists = std::filesystem::exists(path);
    const std::string expected = exists ? read_bytes(path) : "";
    if (exists && expected == actual) return "";
    const auto [end, ignored] = std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end());
    const auto line = 1 + std::count(expected.begin(), end, '\n');
    const std::string where = exists ? " differs from line " + std::to_string(line) : " is missing";
    return path + where + "; if the new text is right: SHUYU_RENEW_GOLDEN=1 ./tools/test release, then read git diff";
}

std::string differs_from_golden(std::string_view name, std::string_view actual, Golden mode) {
    return differs_from_file(SHUYU_SOURCE_DIR "/tests/data/" + std::string(name), actual, mode);
}

}  // namespace shuyu::tests
