#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

extern const Command edit_command;
extern const Command rename_command;

}  // namespace shuyu::cli
