#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

extern const Command fmt_command;
extern const Command layout_command;

}  // namespace shuyu::cli
