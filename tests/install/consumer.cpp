#include <iostream>

#include "pair/find_pairs.hpp"

int main() {
    const auto found = shuyu::pair::find_pairs("Every 环节 (link) counts.", {});
    if (!found) return 1;
    for (const auto& one : *found) std::cout << one.fragment << '=' << one.gloss << '\n';
}
