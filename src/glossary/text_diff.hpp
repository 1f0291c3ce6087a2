#pragma once
#include <string>
#include <string_view>

namespace shuyu::glossary {

/// What changed from `before` to `after`, line by line, as `diff -u` shows it with `name` in its head; empty when
/// nothing did. O(lines × differences); beyond 2,000 differences in one stretch that stretch is shown as replaced.
std::string unified_diff(std::string_view before, std::string_view after, const std::string& name);

}  // namespace shuyu::glossary
