#pragma once
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace shuyu::article {

/// Refuses Markdown and HTML over 256 MiB: their parsers keep all of it in memory.
Result<void> check_markup_size(std::string_view text);

/// The same of bilingual files and of glossaries in other formats.
Result<void> check_data_size(const std::string& file, std::string_view bytes);

}  // namespace shuyu::article
