#pragma once
#include <optional>
#include <string>
#include <vector>

#include "glossary/glossary_text.hpp"
#include "review/evidence_diff.hpp"
#include "review/version.hpp"
#include "review/what.hpp"

/// What changed between two glossaries, by term and gloss, not by line.
namespace shuyu::review {

/// A field before and after; lists as "a, b"; empty: not there.
struct FieldChange {
    std::string field;
    std::string before;
    std::string after;

    bool operator==(const FieldChange&) const = default;
};

struct GlossChange {
    What what = What::changed;
    std::string gloss;      ///< now; of a removed one as it was
    std::string old_gloss;  ///< of a renamed one
    std::optional<glossary::Status> before;
    std::optional<glossary::Status> after;
    std::vector<FieldChange> fields = {};

    bool has_new_status() const { return before != after; }
};

struct TermChange {
    What what = What::changed;
    std::string term;      ///< now; of a removed one as it was
    std::string old_term;  ///< of a renamed one
    std::string domain;
    std::vector<FieldChange> fields = {};
    std::vector<GlossChange> glosses = {};
    Step step = Step::patch;
};

struct GlossaryDiff {
    std::string old_version;
    std::string new_version;
    std::vector<FieldChange> head;                 ///< without the version
    std::vector<TermChange> terms;                 ///< by the bytes of the term
    Step step = Step::none;                        ///< that all of it calls for
    std::vector<text::Diagnostic> conflicts = {};  ///< that arose (arisen_conflicts)
    std::vector<ArticleChange> evidence = {};      ///< compare_evidence

    bool is_empty() const { return terms.empty() && head.empty() && evidence.empty() && old_version == new_version; }
};

/// How many terms changed in this way.
std::size_t count_terms(const GlossaryDiff& diff, What what);

/// What leads from `before` to `after`. Entries whose text is the same are not parsed: O(bytes) for the rest of the
/// work, and O(changed entries × their glosses²). A renamed term is recognised when it keeps the old spelling as a
/// variant, or keeps all glosses and a character; a renamed gloss when it keeps half of its words or most letters.
/// Without conflicts and evidence.
GlossaryDiff compare(const glossary::GlossaryText& before, const glossary::GlossaryText& after);

/// The conflicts (glossary/conflicts.hpp) of the terms that `diff` names which `before` did not have.
std::vector<text::Diagnostic> arisen_conflicts(const glossary::GlossaryText& before,
                                               const glossary::GlossaryText& after, const GlossaryDiff& diff);

}  // namespace shuyu::review
