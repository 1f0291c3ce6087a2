#pragma once
#include <algorithm>
#include <string>

namespace shuyu::cli {

/// What the program tells its caller. With several inputs the highest wins.
enum class ExitCode : int {
    done = 0,
    findings = 1,         ///< done, and there is something to look at
    usage = 2,            ///< the command line is wrong
    bad_input = 3,        ///< an input can't be read or is not valid; others were still handled
    bad_output = 4,       ///< the output can't be written; the old file is whole
    internal_error = 70,  ///< a bug of ours, or no memory
    driver_failed = 129   ///< of the merge driver alone: git takes smaller codes for a merge with conflicts
};

inline ExitCode worse(ExitCode a, ExitCode b) {
    return std::max(a, b);
}

/// The exit codes and their meaning, a line each: a part of every --help.
std::string exit_code_help();

}  // namespace shuyu::cli
