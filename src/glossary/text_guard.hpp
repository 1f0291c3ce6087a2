#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace shuyu::glossary {

/// The error `what` about the byte at `offset` of `text`, which is the file `file`.
text::Diagnostic error_at(const std::string& file, std::string_view text, std::size_t offset, std::string rule,
                          std::string what, std::string remedy);

/// What yaml-cpp would take silently and wrongly: invalid UTF-8 and UTF-16, control characters and noncharacters, CR
/// alone as a line end, merge markers, directives, a second document. Linear. A UTF-8 mark at the start is fine.
Result<void> guard_yaml_text(const std::string& file, std::string_view text);

}  // namespace shuyu::glossary
