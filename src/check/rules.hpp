#pragma once
#include <span>
#include <string_view>

#include "check/rule.hpp"

namespace shuyu::check {

/// All rules for glossaries, in the order in which `check --list` shows them.
std::span<const Rule> rules();

/// The rule of that name, or nullptr.
const Rule* find_rule(std::string_view name);

}  // namespace shuyu::check
