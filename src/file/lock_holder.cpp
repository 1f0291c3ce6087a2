#include "file/lock_holder.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "file/open_input.hpp"

namespace shuyu::file {
namespace {

std::string content_of(const std::string& path) {
    const Result<OpenInput> input = open_input(path, Streams::refused);
    if (!input) return {};
    return read_all(input->descriptor, path, 0).value_or(std::string());
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        if (end > begin) parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::string name_of_process(std::string_view number) {
    std::string name = content_of("/proc/" + std::string(number) + "/comm");
    while (name.ends_with('\n')) name.pop_back();
    return "process " + std::string(number) + (name.empty() ? "" : " (" + name + ")");
}

}  // namespace

std::string lock_holder(int descriptor) {
    struct stat status {};
    ::fstat(descriptor, &status);
    const std::string inode = ':' + std::to_string(status.st_ino);
    const std::string locks = content_of("/proc/locks");
    for (const std::string_view line : split(locks, '\n')) {
        // "1: FLOCK  ADVISORY  WRITE 4711 fe:00:4242 0 EOF"; one who waits has "->" after the number
        const auto fields = split(line, ' ');
        if (fields.size() < 6 || fields[1] != "FLOCK" || !fields[5].ends_with(inode)) continue;
        return name_of_process(fields[4]);
    }
    return "another process";
}

}  // namespace shuyu::file
