#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "glossary/model.hpp"
#include "glossary/term_writer.hpp"
#include "glossary/yaml_node.hpp"

namespace shuyu::glossary {

/// Which parts of an entry a person wrote comments into or above.
struct Commented {
    bool entry = false;         ///< in the entry, outside of the lines of its glosses
    std::vector<bool> glosses;  ///< in the lines of each gloss, or above it

    bool any() const;
};

/// Finds the comments of an entry; arguments as below.
Commented find_commented(std::string_view text, const Node& node);

/// The lines of an entry changed so that they say `wanted`. Lines whose fact stays are kept byte for byte, with their
/// quoting, comments, order and unknown fields. `text`: the entry's lines from its dash on, which hold `node` at the
/// offsets that node says; `have`: what they say now. Where the entry, or its list of glosses, is in brackets, that is
/// written anew.
std::string edit_entry(std::string_view text, const Node& node, const Term& have, const Term& wanted,
                       const Layout& layout);

}  // namespace shuyu::glossary
