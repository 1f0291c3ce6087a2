#pragma once
#include <string_view>

#include "glossary/model.hpp"
#include "glossary/yaml_node.hpp"

namespace shuyu::glossary {

/// An entry from its YAML. `text` is what `node` was parsed from, `origin` where that stands. Fails on a term that is
/// missing or empty, values of the wrong sort, words that are none of those allowed.
Result<Term> read_term(const Node& node, std::string_view text, const Origin& origin);

/// What stands beside `terms` in the file's root.
Result<Header> read_header(const Node& root, std::string_view text, const Origin& origin);

}  // namespace shuyu::glossary
