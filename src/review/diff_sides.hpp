#pragma once
#include <optional>
#include <string>

#include "glossary/evidence_store.hpp"
#include "glossary/glossary_text.hpp"
#include "glossary/location.hpp"
#include "review/glossary_diff.hpp"
#include "text/result.hpp"

/// What people name when they ask for a difference.
namespace shuyu::review {

/// Two names of glossaries. Each is a file or folder, "-" for standard input, "" for the glossary on the disk, or a
/// revision of git; a file goes before a revision of the same name.
struct SideNames {
    std::string before;
    std::string after;

    /// Whether neither needs the glossary that one stands in.
    bool are_files() const;
};

/// "A..B" without a second name is A and B, "A...B" the place where B left A and B, as in git; an end that is left out
/// is HEAD.
SideNames sides_named(const std::string& before, const std::string& after);

struct Side {
    std::string name;
    glossary::GlossaryText glossary;
    std::optional<glossary::EvidenceSet> evidence;  ///< nothing: it is not known, as of standard input
};

/// `location`: the glossary that one stands in; nullptr where there is none.
Result<Side> read_side(const glossary::Location* location, const std::string& name);

/// All that differs: entries, the conflicts that arose, and evidence where both sides have it.
GlossaryDiff compare_sides(const Side& before, const Side& after);

}  // namespace shuyu::review
