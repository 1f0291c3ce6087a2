#pragma once
#include <string>
#include <vector>

#include "cli/run.hpp"

namespace shuyu::tests {

struct CommandResult {
    cli::ExitCode code = cli::ExitCode::done;
    std::string out;
    std::string err;
};

/// Runs a command inside the test, with captured streams.
inline CommandResult run_command_line(const std::vector<std::string>& arguments) {
    cli::StringOutput out;
    cli::StringOutput err;
    cli::Streams streams{out, err, {}};
    const cli::ExitCode code = cli::run(arguments, streams);
    return {code, out.text(), err.text()};
}

}  // namespace shuyu::tests
