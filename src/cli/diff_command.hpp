#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

extern const Command diff_command;

}  // namespace shuyu::cli
