#pragma once
#include <span>
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace shuyu::file {

struct ProcessResult {
    int code = 0;  ///< exit code, or 128 + the signal
    std::string out;
    std::string err;
};

/// Runs a program found on the PATH with these arguments, without a shell, in `folder` (empty: here), and waits for it.
/// `input` becomes its standard input. Descriptors of ours are not inherited. An error when it can't be started.
Result<ProcessResult> run_process(const std::string& folder, std::span<const std::string> arguments,
                                  std::string_view input = {});

/// `text` as one word of a POSIX shell.
std::string quoted_for_shell(std::string_view text);

}  // namespace shuyu::file
