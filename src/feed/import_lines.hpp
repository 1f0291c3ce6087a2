#pragma once
#include <cstddef>
#include <functional>
#include <string_view>

#include "feed/import_format.hpp"

namespace shuyu::feed {

/// Takes each line of the file that says something, in its encoding, without blanks and the carriage return at its
/// end; `number` counts from 1. Fails where the file is too large or can't be decoded.
Result<void> for_each_line(const ImportJob& job, const Imported& into,
                           const std::function<void(std::string_view line, std::size_t number)>& take);

}  // namespace shuyu::feed
