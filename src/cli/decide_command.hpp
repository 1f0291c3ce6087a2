#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

extern const Command approve_command;
extern const Command prefer_command;
extern const Command admit_command;
extern const Command deprecate_command;
extern const Command reject_command;
extern const Command remove_command;

}  // namespace shuyu::cli
