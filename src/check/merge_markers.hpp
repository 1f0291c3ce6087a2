#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.hpp"

namespace shuyu::check {

/// The lines of a glossary file in which git left markers of a merge conflict, each with the term of the entry that it
/// stands in. Linear.
std::vector<Finding> find_merge_markers(const std::string& file, std::string_view text);

}  // namespace shuyu::check
