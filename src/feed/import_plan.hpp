#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "feed/import_format.hpp"
#include "glossary/glossary_text.hpp"

namespace shuyu::feed {

/// What the person who imports says about all of it.
struct ImportChoices {
    std::optional<glossary::Status> status;  ///< of every gloss that its file does not deprecate or reject; else that
                                             ///< of the file, else candidate
    std::optional<pair::Kind> kind;          ///< of entries without one
    std::string domain;                      ///< of entries without one
};

struct ImportPlan {
    glossary::Changes changes;
    std::size_t new_entries = 0;
    std::size_t changed_entries = 0;
    std::size_t imported = 0;                   ///< glosses that are new, or whose status is new
    std::size_t already_there = 0;              ///< glosses
    std::vector<text::Diagnostic> left_out;     ///< with their places: of the reader first, file by file
    std::vector<text::Diagnostic> differences;  ///< what the glossary says otherwise: it stays
    std::vector<text::Diagnostic> notes;        ///< categories kept as notes or not taken, with counts
};

/// What has to change in the glossary so that it says what the files say, save what a person decided: the status of a
/// decided gloss and a field that is not empty stay, and are reported where the file says otherwise; a candidate is
/// raised to the imported status; a rejected pair stays rejected. Where the glossary prefers one gloss already, another
/// preferred one becomes a candidate. Entries are matched by term (text::term_key) and domain, glosses by
/// text::gloss_key; an entry without a domain goes to the only one of its term. Importing the same again changes
/// nothing. Linear: 100,000 entries take some seconds at most.
ImportPlan plan_import(const glossary::GlossaryText& glossary, std::span<const Imported> files,
                       const ImportChoices& choices);

}  // namespace shuyu::feed
