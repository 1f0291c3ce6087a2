#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.hpp"
#include "glossary/evidence_store.hpp"
#include "glossary/glossary_text.hpp"
#include "glossary/location.hpp"

namespace shuyu::check {

struct GlossaryCheckOptions {
    std::vector<std::string> rules;  ///< only these, and all that they have to say; empty: all
    double min_consistency = 0.5;    ///< share of a term's most frequent gloss below which low-consistency speaks up
};

/// What the rules look at.
struct Subject {
    const glossary::Location& location;
    const glossary::GlossaryText& glossary;
    const glossary::EvidenceSet& evidence;
    const GlossaryCheckOptions& options;

    /// Whether somebody asked for this rule: then it counts nothing together.
    bool is_asked_for(std::string_view rule) const;
};

/// What a rule says about a part of the glossary, or about a place that it knows itself.
struct Remark {
    std::string_view rule;
    Part part = {};
    std::string what;
    std::string remedy;
    std::optional<text::Place> place = {};  ///< else that of the part
};

using Remarks = std::vector<Remark>;

/// One entry, read.
struct Entry {
    const Subject& subject;
    std::size_t index;
    const glossary::Term& term;

    Part part(std::string_view field = "term") const { return {index, nothing, field}; }
    Part gloss(std::size_t number, std::string_view field = "gloss") const { return {index, number, field}; }
};

/// A rule of the table (rules.cpp). Rules that share a function are looked at together.
struct Rule {
    std::string_view name;
    text::Severity severity;
    std::string_view help;  ///< one line: what it finds
    /// Looks at one entry; costs no more than linear time in its text.
    void (*look_at_entry)(const Entry&, Remarks&) = nullptr;
    /// Looks at all of it; linear, too.
    void (*look_at_all)(const Subject&, Remarks&) = nullptr;
    /// Mends what the rule found in a part of the entry, where that is safe: nobody would write it otherwise.
    void (*fix)(glossary::Term&, const Part&) = nullptr;
};

}  // namespace shuyu::check
