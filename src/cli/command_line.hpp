#pragma once
#include <span>
#include <string>

#include "cli/command.hpp"

namespace shuyu::cli {

/// Parses the arguments after the command's name and runs it. `--help` prints the command's help. A wrong command line
/// gives one line on `err` and ExitCode::usage; nothing was opened then.
ExitCode run_command(const Command& command, std::span<const std::string> arguments, Streams& streams);

}  // namespace shuyu::cli
