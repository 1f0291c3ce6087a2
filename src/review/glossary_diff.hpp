#pragma once
#include <optional>
#include <string>
#include <vector>

#include "glossary/glossary_text.hpp"

/// What differs between two glossaries, by term and gloss, not by line.
namespace shuyu::review {

struct FieldChange {
    std::string field;
    std::string before;  ///< empty: it was not there
    std::string after;

    bool operator==(const FieldChange&) const = default;
};

struct GlossChange {
    std::optional<glossary::Gloss> before;  ///< nothing: it was not there
    std::optional<glossary::Gloss> after;   ///< nothing: it is gone

    bool operator==(const GlossChange&) const = default;
};

struct TermChange {
    std::optional<glossary::Term> before;  ///< nothing: the entry is new
    std::optional<glossary::Term> after;   ///< nothing: it is gone
    std::vector<FieldChange> fields;       ///< of an entry that is on both sides
    std::vector<GlossChange> glosses;      ///< of any: those that differ, those of `after` first, in their order

    const std::string& term() const { return after ? after->term : before->term; }
};

/// Of the semantic version (DESIGN: version), in the order of weight.
enum class VersionStep { none, patch, minor, major };

struct GlossaryDiff {
    std::vector<TermChange> terms;  ///< by the bytes of the term
    VersionStep step = VersionStep::none;
};

/// Entries are the same when term (text::term_key) and domain are, glosses when text::gloss_key is; order and layout
/// do not count. Entries of the same text are not parsed: O(bytes), and 100,000 equal entries in some 0.1 s.
GlossaryDiff compare(const glossary::GlossaryText& before, const glossary::GlossaryText& after);

/// major: a preferred gloss is another one or gone, a term with glosses for use is gone; minor: a gloss became
/// preferred, admitted or deprecated, or an admitted or deprecated one is gone; patch: anything else.
VersionStep step_of(const TermChange& change);

}  // namespace shuyu::review
