#pragma once
#include "check/rule.hpp"

/// What the rules of the table (rules.cpp) do, by the file that does it. `check` functions follow Rule::look_at_entry
/// and Rule::look_at_all, `fix` functions Rule::fix.
namespace shuyu::check {

// check_fields.cpp: unknown-field, unknown-rule
void check_fields(const Entry& entry, Remarks& remarks);
void check_head(const Subject& subject, Remarks& remarks);

// check_order.cpp: order
void check_order(const Subject& subject, Remarks& remarks);
void fix_gloss_order(glossary::Term& term, const Part& part);

// check_conflicts.cpp: duplicate-term, two-preferred, preferred-and-rejected, admitted-and-rejected, disagreement,
// shared-gloss
void check_conflicts(const Subject& subject, Remarks& remarks);

// check_references.cpp: colliding-variant, unknown-reference
void check_references(const Subject& subject, Remarks& remarks);

// check_candidates.cpp: undecided
void check_candidates(const Subject& subject, Remarks& remarks);

// check_term.cpp: sentence-term, not-chinese, wrong-script
void check_term(const Entry& entry, Remarks& remarks);

// check_gloss.cpp: no-gloss, empty-gloss, pinyin-gloss, untranslated, brackets
void check_gloss(const Entry& entry, Remarks& remarks);

// check_spaces.cpp: spaces
void check_spaces(const Entry& entry, Remarks& remarks);
void fix_spaces(glossary::Term& term, const Part& part);

// check_letters.cpp: look-alike
void check_letters(const Entry& entry, Remarks& remarks);
void fix_letters(glossary::Term& term, const Part& part);

// check_invisible.cpp: invisible
void check_invisible(const Entry& entry, Remarks& remarks);
void fix_invisible(glossary::Term& term, const Part& part);

// check_gloss_family.cpp: duplicate-gloss, tail-gloss, number, capitals
void check_gloss_family(const Entry& entry, Remarks& remarks);
void fix_duplicate_gloss(glossary::Term& term, const Part& part);

// check_evidence.cpp: missing-article, changed-article, behind-evidence, unreadable-evidence
void check_articles(const Subject& subject, Remarks& remarks);
void check_behind_evidence(const Subject& subject, Remarks& remarks);
void check_evidence_files(const Subject& subject, Remarks& remarks);

// check_consistency.cpp: low-consistency
void check_consistency(const Subject& subject, Remarks& remarks);

}  // namespace shuyu::check
