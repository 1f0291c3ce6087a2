#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

extern const Command log_command;    ///< how an entry came to be; the releases of a glossary
extern const Command blame_command;  ///< who decided last, by entry and gloss

}  // namespace shuyu::cli
