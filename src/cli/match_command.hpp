#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

/// `shuyu match`: which entries occur in a text, as a list or as an export of them alone.
extern const Command match_command;

}  // namespace shuyu::cli
