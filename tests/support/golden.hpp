#pragma once
#include <string>
#include <string_view>

namespace shuyu::tests {

enum class Golden { compare, renew };

/// renew when the environment says SHUYU_RENEW_GOLDEN=1, else compare.
Golden golden_mode();

/// Compares `actual` with the golden file tests/data/`name`, or writes it there. Returns an empty text when they agree
/// (or it was written), else one line that says where they part and how to renew the file.
std::string differs_from_golden(std::string_view name, std::string_view actual, Golden mode = golden_mode());

/// The same for a golden file at any path.
std::string differs_from_file(const std::string& path, std::string_view actual, Golden mode);

}  // namespace shuyu::tests
