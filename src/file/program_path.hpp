#pragma once
#include <string>

#include "text/result.hpp"

namespace shuyu::file {

/// Absolute path of the program that runs.
Result<std::string> program_path();

}  // namespace shuyu::file
