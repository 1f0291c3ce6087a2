#include "file/program_path.hpp"

#include "file/paths.hpp"

namespace shuyu::file {

Result<std::string> program_path() {
    return real_path("/proc/self/exe");
}

}  // namespace shuyu::file
