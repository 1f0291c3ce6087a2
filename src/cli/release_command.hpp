#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

extern const Command release_command;

}  // namespace shuyu::cli
