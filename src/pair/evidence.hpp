#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace shuyu::pair {

/// The pieces of evidence, one line each in evidence.def.
enum class Evidence : std::uint8_t {
#define SHUYU_EVIDENCE(name, expected, fitted) name,
#include "pair/evidence.def"
#undef SHUYU_EVIDENCE
    count_,
};

inline constexpr std::size_t evidence_count = static_cast<std::size_t>(Evidence::count_);

std::string_view to_string(Evidence evidence);

/// Weight of a piece of evidence in the model.
double weight_of(Evidence evidence);

}  // namespace shuyu::pair
