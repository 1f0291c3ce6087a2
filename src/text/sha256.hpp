#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace shuyu::text {

/// SHA-256 (FIPS 180-4). Linear; meant for kilobytes: no special instructions.
std::array<std::uint8_t, 32> sha256(std::string_view bytes);

/// The hash as a content security policy names it: 'sha256-BASE64', with its quotes.
std::string policy_hash(std::string_view bytes);

}  // namespace shuyu::text
