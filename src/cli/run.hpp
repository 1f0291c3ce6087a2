#pragma once

namespace shuyu::cli {

/// The program: parses the command line, runs one command, returns its exit code (exit_code.hpp).
int run(int argc, char** argv);

}  // namespace shuyu::cli
