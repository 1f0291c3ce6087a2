#pragma once

#include <string_view>

#include "pair/kind_facts.hpp"

namespace shuyu::pair {

/// What a fragment's text says of its kind, whatever stands around it. `han`: the Han in it.
KindFacts chinese_facts(std::string_view fragment, std::u32string_view han, bool may_be_person);

}  // namespace shuyu::pair
