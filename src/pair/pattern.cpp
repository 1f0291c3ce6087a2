#include "pair/pattern.hpp"

#include <array>

namespace shuyu::pair {
namespace {
constexpr std::array<std::string_view, static_cast<std::size_t>(Pattern::count_)> names{"parenthesis",
                                                                                        "before-parenthesis",
                                                                                        "inside-parenthesis",
                                                                                        "label",
                                                                                        "quotation",
                                                                                        "dash",
                                                                                        "colon",
                                                                                        "slash",
                                                                                        "arrow",
                                                                                        "meaning",
                                                                                        "calling",
                                                                                        "cell",
                                                                                        "apposition",
                                                                                        "list"};
}

std::string_view to_string(Pattern pattern) {
    return names[static_cast<std::size_t>(pattern)];
}

}  // namespace shuyu::pair
