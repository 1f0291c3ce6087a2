#pragma once
#include <string>

#include "feed/entry.hpp"

namespace shuyu::feed {

/// An entry as a JSON object on one line, empty fields left out. Controls and what hides are written as \u escapes.
std::string json_entry(const Entry& entry);

}  // namespace shuyu::feed
