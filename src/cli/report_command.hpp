#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

extern const Command report_command;

}  // namespace shuyu::cli
