#include "support/program.hpp"

#include <sys/wait.h>

#include <cstdlib>

#include "support/temp_folder.hpp"

namespace shuyu::tests {

const char* program_path() {
    return SHUYU_PROGRAM;
}

ProgramResult run_program(const std::string& arguments) {
    const TempFolder folder;
    // bash, for PIPESTATUS-free pipes with `set -o pipefail` and <( )
    const std::string script = folder.write("script", "set -o pipefail\n'" SHUYU_PROGRAM "' " + arguments + "\n");
    const std::string command =
        "env -i PATH=\"$PATH\" bash " + script + " >" + (folder / "out") + " 2>" + (folder / "err") + " </dev/null";
    const int status = std::system(command.c_str());
    ProgramResult result;
    result.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    result.out = read_bytes(folder / "out");
    result.err = read_bytes(folder / "err");
    return result;
}

}  // namespace shuyu::tests
