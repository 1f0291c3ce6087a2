#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

extern const Command apply_command;

}  // namespace shuyu::cli
