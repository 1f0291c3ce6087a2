#pragma once
#include <string>

namespace shuyu::tests {

struct ProgramResult {
    int code = 0;  ///< exit code, or 128 + the signal
    std::string out;
    std::string err;
};

/// The path of the program.
const char* program_path();

/// Runs the program with `arguments` as a shell reads them (quote what needs it; redirections and pipes work), in an
/// empty environment but for PATH.
ProgramResult run_program(const std::string& arguments);

}  // namespace shuyu::tests
