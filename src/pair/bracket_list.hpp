#pragma once
#include "pair/patterns.hpp"
#include "pair/phrase.hpp"

namespace shuyu::pair {

/// Adds what the other contents of the bracket that opens at token `open` say: several different Chinese words in it,
/// or English besides, make the phrase before it a heading of a list rather than a gloss ("canonical sources (左传,
/// 史记)").
void add_list_evidence(const Site& site, int open, Setting& setting);

/// Whether another fragment stands beside this one, joined by a comma, 、 or "and": an enumeration in Chinese.
bool is_in_list(const Site& site);

}  // namespace shuyu::pair
