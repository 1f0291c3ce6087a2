#pragma once
#include <span>
#include <string>

#include "cli/exit_code.hpp"
#include "cli/streams.hpp"

namespace shuyu::cli {

/// The program: guards the process, parses the command line, runs one command, returns its exit code (exit_code.hpp).
int run(int argc, char** argv);

/// The same without the process around it: `arguments` come after the program's name, all text goes to `streams`.
/// Throws what a command throws (no memory).
ExitCode run(std::span<const std::string> arguments, Streams& streams);

}  // namespace shuyu::cli
