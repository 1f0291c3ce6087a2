#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "glossary/model.hpp"

/// The fields of format 1 in canonical order: what reads, writes and edits them goes by these tables.
namespace shuyu::glossary {

/// A field with one value. `kind` and `status` are words in the file and enums in memory, hence the functions.
template <class Owner>
struct ScalarField {
    std::string_view name;
    std::string (*get)(const Owner&);         ///< empty: the field is not there
    bool (*set)(Owner&, const std::string&);  ///< false: not one of the words allowed
    std::string_view words;                   ///< the words allowed, for the message; empty: any text
};

struct ListField {
    std::string_view name;
    std::vector<std::string> Term::*items;
};

std::span<const ScalarField<Term>> term_fields();
std::span<const ListField> term_lists();
std::span<const ScalarField<Gloss>> gloss_fields();

/// All names in canonical order, `glosses` and the lists among them.
std::span<const std::string_view> term_field_order();
std::span<const std::string_view> gloss_field_order();

}  // namespace shuyu::glossary
