#pragma once
#include <string_view>

#include "text/result.hpp"

namespace shuyu::article {

/// Refuses Markdown and HTML over 256 MiB: their parsers keep all of it in memory.
Result<void> check_markup_size(std::string_view text);

}  // namespace shuyu::article
