#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shuyu::review {

/// What a change calls for (DESIGN.md, "Version"), in rising order.
enum class Step : std::uint8_t { none, patch, minor, major };

std::string_view to_string(Step step);

/// MAJOR.MINOR.PATCH.
struct Version {
    std::uint32_t major = 0;
    std::uint32_t minor = 0;
    std::uint32_t patch = 0;

    auto operator<=>(const Version&) const = default;
};

std::string to_string(const Version& version);

/// Three numbers of at most nine digits, without leading zeros; nothing for every other text.
std::optional<Version> version_from(std::string_view text);

/// The version after a step; `version` itself for none.
Version next(const Version& version, Step step);

}  // namespace shuyu::review
