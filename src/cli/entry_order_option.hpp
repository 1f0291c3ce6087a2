#pragma once
#include <string>

#include "glossary/view.hpp"

namespace CLI {
class App;
}

namespace shuyu::cli {

/// --sort NAME: the order of entries. `help` says what for, and what is usual.
void add_entry_order(CLI::App& app, glossary::Order& order, const std::string& help);

}  // namespace shuyu::cli
