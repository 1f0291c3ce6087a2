#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "glossary/model.hpp"
#include "glossary/yaml_node.hpp"

namespace shuyu::glossary {

/// For each wanted gloss, which of the old ones it was; `is_new` when none.
using GlossOrigins = std::vector<std::size_t>;
inline constexpr std::size_t is_new = static_cast<std::size_t>(-1);

/// Any value as it may stand behind a key on one line: lists and maps in brackets; what was written plain stays plain,
/// so that a number stays a number. Nothing for a value that is not there.
std::string write_flow_value(const Node& node);

/// Entries and glosses written in brackets, where a person wrote them so. Fields that format 1 does not know are
/// copied from the old node, which stands in `text`.
std::string write_flow_gloss(const Gloss& gloss, std::string_view text, const Node* old);
std::string write_flow_glosses(const std::vector<Gloss>& glosses, const GlossOrigins& origins, std::string_view text,
                               const Node* old);
std::string write_flow_term(const Term& term, const GlossOrigins& origins, std::string_view text, const Node* old);

}  // namespace shuyu::glossary
