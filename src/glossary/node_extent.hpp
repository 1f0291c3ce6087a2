#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "glossary/yaml_node.hpp"

/// yaml-cpp says where a node begins, not where it ends. These find the end in the text.
namespace shuyu::glossary {

/// Beginning of the line that holds the byte at `offset`.
std::size_t line_begin(std::string_view text, std::size_t offset);
/// Behind the line end of the line that holds the byte at `offset`.
std::size_t line_end(std::string_view text, std::size_t offset);

/// Where the value of a key begins: at the node, or behind the key's colon when there is none.
std::size_t value_begin(std::string_view text, const Node& key, const Node& value);

/// Behind the last byte of `value`, whose key is `key`; what follows in the map or around it begins at `limit`.
/// Comments behind the value don't belong to it.
std::size_t value_end(std::string_view text, const Node& key, const Node& value, std::size_t limit);

/// Behind the last byte of a list or map in brackets or a scalar that begins at `begin`.
std::size_t node_end(std::string_view text, const Node& node, std::size_t limit);

/// Behind the line end of the last line in [begin, limit) that is neither blank nor a comment; `begin` when there is
/// none.
std::size_t content_end(std::string_view text, std::size_t begin, std::size_t limit);

/// Offsets of the `#` of all comments in the lines that hold `node`, in order.
std::vector<std::size_t> find_comments(std::string_view text, const Node& node);

/// The comment whose `#` stands at `begin`, up to the end of its line, without blanks at its end.
std::string comment_at(std::string_view text, std::size_t begin);

/// " # one # two": the comments inside `value`, which ends at `end`: between brackets, behind the | of a text of lines.
/// Empty when there is none.
std::string comments_inside(std::string_view text, const Node& value, std::size_t end);

}  // namespace shuyu::glossary
