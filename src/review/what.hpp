#pragma once
#include <cstdint>
#include <string_view>

namespace shuyu::review {

/// What became of a term, a gloss or the evidence of an article (which is never renamed).
enum class What : std::uint8_t { added, removed, renamed, changed };

inline constexpr What all_whats[] = {What::added, What::removed, What::renamed, What::changed};

std::string_view to_string(What what);

}  // namespace shuyu::review
