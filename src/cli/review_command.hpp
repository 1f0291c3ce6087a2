#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

extern const Command review_command;

}  // namespace shuyu::cli
