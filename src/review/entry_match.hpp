#pragma once
#include <optional>
#include <vector>

#include "glossary/glossary_text.hpp"

namespace shuyu::review {

/// An entry of the one glossary and the same entry of the other, where it has one. At least one is there.
struct EntryPair {
    std::optional<glossary::Term> before;
    std::optional<glossary::Term> after;
};

/// The entries that are not the same text in both. An entry is the same one when term and domain are, else when the
/// term's key is, else when it looks renamed (glossary_diff.hpp).
std::vector<EntryPair> differing_entries(const glossary::GlossaryText& before, const glossary::GlossaryText& after);

/// Numbers of one entry in two lists.
struct SameEntry {
    std::size_t before = 0;
    std::size_t after = 0;
};

/// Which entries of the two lists are the same one, by the same rules.
std::vector<SameEntry> same_entries(const std::vector<glossary::Term>& before, const std::vector<glossary::Term>& after,
                                    text::ChineseScript script);

}  // namespace shuyu::review
