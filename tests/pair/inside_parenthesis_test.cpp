#include "pair/pairs_of.hpp"

using namespace shuyu::pair;

TEST_CASE("English and Chinese share a bracket") {
    static constexpr PairCase cases[] = {
        {"The men at the gate (保安, security guards) slept.", "保安=security guards/inside-parenthesis"},
        {"The men at the gate (security guards, 保安) slept.", "保安=security guards/inside-parenthesis"},
    };
    check_pairs(cases);
}
