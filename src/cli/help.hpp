#pragma once
#include <string>

namespace shuyu::cli {

struct Command;

/// "shuyu 0.1.0\n"
std::string version_text();

/// `shuyu --help`: what it is, the commands with their line of help, the exit codes.
std::string program_help();

/// The end of `shuyu COMMAND --help`: examples and exit codes.
std::string command_help_end(const Command& command);

}  // namespace shuyu::cli
