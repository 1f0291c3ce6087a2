#pragma once
#include <optional>

#include "glossary/model.hpp"

namespace shuyu::glossary {

/// Two entries of one term and domain as one, as git leaves them when two branches each made the entry: the glosses of
/// both, what either says where the other says nothing. Nothing when they contradict each other: two different
/// decisions on one gloss, two different values of a field.
std::optional<Term> joined(const Term& first, const Term& second);

}  // namespace shuyu::glossary
