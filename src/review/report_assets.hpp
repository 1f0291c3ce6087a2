#pragma once
#include <string>
#include <string_view>

namespace shuyu::review {

/// The bytes of a file of src/review/report, which the build put into the program; empty when there is none.
std::string_view report_asset(std::string_view name);

/// Several of them, one after the other.
std::string joined_assets(std::initializer_list<std::string_view> names);

}  // namespace shuyu::review
