#pragma once
#include <string>
#include <string_view>

#include "glossary/model.hpp"
#include "glossary/yaml_node.hpp"

namespace shuyu::glossary {

/// An entry's tree and value, with the text that the offsets of the tree count in.
struct ParsedEntry {
    std::string text;
    std::size_t prefix = 0;  ///< bytes of `text` that are not the entry's
    Node node;
    Term term;
};

/// `lines`: an entry of a list of lines, from its dash on. `origin`: where they stand.
Result<ParsedEntry> parse_entry(std::string_view lines, const Origin& origin);

/// The same of an entry "{…}".
Result<ParsedEntry> parse_entry_in_brackets(std::string_view text, const Origin& origin);

}  // namespace shuyu::glossary
