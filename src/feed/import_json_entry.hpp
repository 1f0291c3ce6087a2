#pragma once
#include <string>

#include "feed/import_format.hpp"
#include "text/json_value.hpp"

namespace shuyu::feed {

/// Reads what json_entry writes. What it doesn't know is counted as not taken.
void take_json_entry(const text::JsonValue& object, std::size_t line, Imported& into);

}  // namespace shuyu::feed
