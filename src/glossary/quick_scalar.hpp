#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace shuyu::glossary {

/// What a plain scalar must not hold where it stands.
inline constexpr std::string_view block_forbidden = "\t";
inline constexpr std::string_view flow_forbidden = ",[]{}:\"'\t";

/// The value of a scalar as the program writes it, on one line: plain without anything that could mean something else,
/// or in double quotes with no escapes but \" and \\. Nothing for every other text: then yaml-cpp decides.
std::optional<std::string> read_quick_scalar(std::string_view text, std::string_view forbidden);

}  // namespace shuyu::glossary
