#pragma once
#include "cli/command.hpp"

namespace shuyu::cli {

/// `shuyu git install` sets git up; `merge`, `textconv` and `diff` are what git calls then.
extern const Command git_command;

}  // namespace shuyu::cli
