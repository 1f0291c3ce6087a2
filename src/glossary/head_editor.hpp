#pragma once
#include <string>
#include <string_view>

#include "glossary/yaml_node.hpp"

/// The keys beside `terms` in a main file's bytes.
namespace shuyu::glossary {

/// The root's keys, `terms` without the entries where they stand on lines. `text` has no byte order mark.
Result<Node> read_head(const std::string& text);

/// `text` with the key `name` set to `value`, which is written as it is; everything else stays. A key that is missing
/// comes behind `after`, or first when that is empty or missing, too.
std::string with_head_value(const std::string& text, const Node& head, std::string_view name, const std::string& value,
                            std::string_view after);

}  // namespace shuyu::glossary
