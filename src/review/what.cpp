#include "review/what.hpp"

#include <cstddef>

namespace shuyu::review {

std::string_view to_string(What what) {
    constexpr std::string_view names[] = {"added", "removed", "renamed", "changed"};
    return names[static_cast<std::size_t>(what)];
}

}  // namespace shuyu::review
