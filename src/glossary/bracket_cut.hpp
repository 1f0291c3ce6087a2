#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "glossary/entry_cut.hpp"
#include "glossary/yaml_node.hpp"

/// Glossaries whose list of entries is in brackets: "terms: [{term: …}, …]", JSON.
namespace shuyu::glossary {

struct BracketCut {
    EntryCut cut;                      ///< `terms_line`: at the key; `terms_end`: behind [; `tail`: behind ]
    std::optional<std::size_t> wrong;  ///< offset of an entry that is not in braces
};

/// The entries of `root`, which was parsed from `text`. Nothing when it has no list of terms in brackets.
std::optional<BracketCut> cut_brackets(const Node& root, std::string_view text);

/// What stands in the root beside the terms, as lines that end so.
std::string root_without_terms(const Node& root, std::string_view text, std::string_view line_ending);

}  // namespace shuyu::glossary
