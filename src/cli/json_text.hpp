#pragma once
#include "text/json_text.hpp"

namespace shuyu::cli {

using text::append_json_string;

}  // namespace shuyu::cli
