#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

extern const Command check_command;

}  // namespace shuyu::cli
