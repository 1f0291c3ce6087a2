#include "pair/kind.hpp"

#include <array>

namespace shuyu::pair {
namespace {
constexpr std::array<std::string_view, 4> names{"name", "term", "phrase", "word"};
}

std::string_view to_string(Kind kind) {
    return names[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kind_from(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<Kind>(i);
    return std::nullopt;
}

}  // namespace shuyu::pair
