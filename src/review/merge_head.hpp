#pragma once
#include <optional>
#include <string_view>

#include "review/conflict_text.hpp"

namespace shuyu::review {

/// Adds the merge of the lines around a glossary's entries, keys with their values: what one side changed is changed,
/// of two versions or formats the higher one stays, two different values of another key are a conflict around its
/// lines. Comments above a key go with it. False where the lines can't be taken apart.
bool append_head(Pieces& pieces, std::string_view base, std::string_view ours, std::string_view theirs);

}  // namespace shuyu::review
