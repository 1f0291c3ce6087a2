#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"

namespace shuyu::glossary {

/// A piece of YAML with the place where it begins.
struct Node {
    enum class Type { null, scalar, list, map };

    Type type = Type::null;
    bool is_flow = false;    ///< a list or map in brackets
    bool is_plain = false;   ///< a scalar without quotes
    std::string value;       ///< of a scalar
    std::size_t begin = 0;   ///< byte offset in the parsed text; of a null: where the parser stood
    std::vector<Node> keys;  ///< of a map; as many as there are items
    std::vector<Node> items;

    bool is_map() const { return type == Type::map; }
    bool is_list() const { return type == Type::list; }
    bool is_scalar() const { return type == Type::scalar; }
    /// Value of the key in a map, or nullptr.
    const Node* find(std::string_view key) const;
};

/// Where a text stands in a file, so that errors name the file's lines.
struct Origin {
    std::string file;
    std::size_t first_line = 1;  ///< line of the file in which the text begins
};

/// Parses one YAML document, strictly: the root is a map; no anchors, aliases, tags, merge keys or duplicate keys; all
/// of the text belongs to it (a sentinel behind it must be seen); within the limits of limits.hpp. `text` has passed
/// guard_yaml_text and is short (see there): the parser takes up to 230 bytes of memory for a byte. `indent`: blanks
/// before the keys of the root.
Result<Node> parse_yaml(std::string_view text, const Origin& origin, std::size_t indent = 0);

/// The same for a whole file of at most max_whole_bytes, whose root may be in brackets, too. Comments and a
/// line "---" may stand before it.
Result<Node> parse_whole_yaml(std::string_view text, const Origin& origin);

/// The error `what` about the byte at `offset` of a text that stands at `origin`.
text::Diagnostic error_at(const Origin& origin, std::string_view text, std::size_t offset, std::string rule,
                          std::string what, std::string remedy);

}  // namespace shuyu::glossary
