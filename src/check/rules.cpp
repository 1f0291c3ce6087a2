#include "check/rules.hpp"

#include <algorithm>

#include "check/rule_functions.hpp"

namespace shuyu::check {
namespace {

using text::Severity;

/// The table of rules. A new one is a line here, its function and a case in tests/check/rules_test.cpp. Fixes of values
/// stand before those that add, remove or move glosses.
constexpr Rule table[] = {
    {"merge-marker", Severity::error, "git left a merge conflict in the file"},
    {"unreadable", Severity::error, "the file is no glossary, or can't be read"},
    {"unknown-field", Severity::warning, "a field that the format does not know", check_fields, check_head},
    {"unknown-rule", Severity::warning, "a rule is switched that does not exist", check_fields, check_head},
    {"duplicate-term", Severity::error, "one term in two entries of the same domain", nullptr, check_conflicts},
    {"colliding-variant", Severity::warning, "a variant that is another entry's term or variant, or its own term",
     nullptr, check_references},
    {"unknown-reference", Severity::warning, "\"see\" names a term that the glossary does not have", nullptr,
     check_references},
    {"two-preferred", Severity::error, "two preferred glosses of one term", nullptr, check_conflicts},
    {"preferred-and-rejected", Severity::error, "one gloss both preferred and rejected or deprecated", nullptr,
     check_conflicts},
    {"admitted-and-rejected", Severity::error, "one gloss both admitted and rejected or deprecated", nullptr,
     check_conflicts},
    {"disagreement", Severity::warning, "a candidate beside a preferred gloss that says something else", nullptr,
     check_conflicts},
    {"shared-gloss", Severity::warning, "a gloss used for one term that another term has, too", nullptr,
     check_conflicts},
    {"undecided", Severity::note, "candidates that nobody decided on; one by one when asked for by --rule", nullptr,
     check_candidates},
    {"sentence-term", Severity::warning, "a term that is a whole sentence", check_term},
    {"not-chinese", Severity::warning, "a term without a Chinese character", check_term},
    {"wrong-script", Severity::warning, "a term in the other Chinese script than the glossary's", check_term},
    {"no-gloss", Severity::warning, "an entry without a gloss", check_gloss},
    {"empty-gloss", Severity::error, "a gloss without a letter or digit", check_gloss},
    {"pinyin-gloss", Severity::warning, "a candidate that is nothing but the pinyin of a term that is no name",
     check_gloss},
    {"untranslated", Severity::warning, "Chinese in a gloss", check_gloss},
    {"brackets", Severity::warning, "brackets or double quotes that do not match", check_gloss},
    {"invisible", Severity::error, "control, bidi and other invisible characters", check_invisible, nullptr,
     fix_invisible},
    {"look-alike", Severity::error, "Cyrillic, Greek or full-width letters in the place of Latin ones", check_letters,
     nullptr, fix_letters},
    {"spaces", Severity::warning, "stray spaces in a term, variant or gloss", check_spaces, nullptr, fix_spaces},
    {"duplicate-gloss", Severity::warning, "one gloss twice in an entry, in other spellings", check_gloss_family,
     nullptr, fix_duplicate_gloss},
    {"order", Severity::warning, "entries or glosses that are not in canonical order", nullptr, check_order,
     fix_gloss_order},
    {"tail-gloss", Severity::warning, "a candidate that is the end of another gloss: one may be cut wrongly",
     check_gloss_family},
    {"number", Severity::note, "glosses of one term that differ in singular and plural only", check_gloss_family},
    {"capitals", Severity::note, "glosses of one term that write a word with and without a capital",
     check_gloss_family},
    {"low-consistency", Severity::note, "a term whose most frequent gloss has a small share of its occurrences",
     nullptr, check_consistency},
    {"missing-article", Severity::warning, "evidence of an article that does not exist any more", nullptr,
     check_articles},
    {"changed-article", Severity::warning, "evidence of an article that has changed since it was merged", nullptr,
     check_articles},
    {"behind-evidence", Severity::warning, "the glossary does not say all that its evidence says", nullptr,
     check_behind_evidence},
    {"unreadable-evidence", Severity::error, "a file of evidence that can't be read", nullptr, check_evidence_files},
    {"release-due", Severity::note, "the glossary changed since its last release"},
    // of texts: leftovers.cpp
    {"leftover-unpaired", Severity::error, "--leftovers: Chinese that nobody gives an English word for"},
    {"leftover-sentence", Severity::error, "--leftovers: a whole Chinese sentence"},
    {"leftover-resolved", Severity::warning, "--leftovers: Chinese whose English the article or the glossary knows"},
    {"leftover-glossed", Severity::warning, "--leftovers: Chinese with its English beside it"},
    {"leftover-quoted", Severity::note, "--leftovers: a title or quotation with its English beside it"},
    // of translations: translation.cpp
    {"translation-missing", Severity::warning, "--against: a term of the source without a gloss that may be used"},
    {"translation-deprecated", Severity::error, "--against: a deprecated gloss of a term of the source"},
    {"translation-segments", Severity::warning, "--against: source and translation differ in their number of lines"},
    {"translation-empty", Severity::note, "--against: segments without a translation"},
};

}  // namespace

std::span<const Rule> rules() {
    return table;
}

const Rule* find_rule(std::string_view name) {
    const auto* const found =
        std::find_if(std::begin(table), std::end(table), [&](const Rule& rule) { return rule.name == name; });
    return found == std::end(table) ? nullptr : found;
}

}  // namespace shuyu::check
