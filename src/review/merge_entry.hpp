#pragma once
#include <optional>
#include <string>
#include <vector>

#include "glossary/model.hpp"
#include "text/normalize.hpp"

/// The three-way merge of one entry, by what it says.
///
/// A field that one side changed is changed; two different values are a conflict, save where the program wrote them:
/// a candidate gives way to a decision, two candidates with one meaning become one, guesses (reading, kind) of entries
/// that nobody decided on are chosen by bytes. What one side removed and the other left alone goes; a decided gloss or
/// entry that one side removed and the other changed is a conflict, a candidate that the other changed or decided on
/// stays. The result is the same with the sides exchanged, but for the sides' names.
namespace shuyu::review {

/// An entry as it becomes, once with every conflict decided for ours, once for theirs. Nothing: it goes.
struct MergedEntry {
    std::optional<glossary::Term> ours;
    std::optional<glossary::Term> theirs;
    /// Of each gloss of both, in their common order: where it is.
    struct Presence {
        bool in_ours = false;
        bool in_theirs = false;
    };
    std::vector<Presence> glosses;
    std::vector<std::string> conflicts;  ///< what was decided differently, for people: "\"link\": status"

    bool has_conflict() const { return !conflicts.empty(); }
};

/// nullptr: the version has no such entry; at least one has. O(glosses²).
MergedEntry merge_entry(const glossary::Term* base, const glossary::Term* ours, const glossary::Term* theirs,
                        text::ChineseScript script);

}  // namespace shuyu::review
