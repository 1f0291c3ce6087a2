#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

/// `shuyu resolve FILE…`: conflicts that git left in a glossary's files, merged by entries.
extern const Command resolve_command;

}  // namespace shuyu::cli
