#include "pair/patterns.hpp"

namespace shuyu::pair {

std::span<const ProposeFunction> patterns() {
    static constexpr ProposeFunction table[] = {
        propose_list,
        propose_parenthesis,
        propose_inside_parenthesis,
        propose_before_parenthesis,
        propose_quotation,
        propose_separator,
        propose_meaning,
        propose_calling,
        propose_cell,
        propose_apposition,
    };
    return table;
}

}  // namespace shuyu::pair
