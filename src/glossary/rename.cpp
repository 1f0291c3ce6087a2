#include "glossary/rename.hpp"

#include <algorithm>
#include <utility>

#include "text/pinyin.hpp"

namespace shuyu::glossary {
namespace {

std::string renamed_to(const std::string& gloss) {
    return "renamed to \"" + gloss + '"';
}

void insert_variant(std::vector<std::string>& variants, const std::string& variant) {
    const auto place = std::find_if(variants.begin(), variants.end(), [&](const auto& v) { return v >= variant; });
    if (place == variants.end() || *place != variant) variants.insert(place, variant);
}

/// The entry that stands in the way: another one with this term in the same domain.
Result<void> check_free(const Draft& draft, std::size_t entry, const std::string& term, const std::string& domain) {
    for (const std::size_t other : draft.find(term)) {
        const Term there = draft.read(other);
        if (other == entry || there.domain != domain) continue;
        const std::string line = std::to_string(draft.glossary().line_of(other));
        return Failure(undecidable(draft.glossary(), "has an entry " + there.term + " already, in line " + line,
                                   "join the two in the file, or give one a domain"));
    }
    return {};
}

void replace_references(Draft& draft, const std::string& old_term, const std::string& new_term) {
    const GlossaryText& glossary = draft.glossary();
    for (std::size_t i = 0; i < glossary.size(); ++i) {
        if (!glossary.mentions(i, "see") || !glossary.mentions(i, old_term)) continue;
        Term term = draft.read(i);
        std::replace(term.see.begin(), term.see.end(), old_term, new_term);
        if (term != draft.read(i)) draft.set(i, std::move(term));
    }
}

/// What stays of a gloss that has another text now.
Gloss left_behind(const Gloss& old, const std::string& spelling) {
    Gloss left;
    left.gloss = old.gloss;
    left.status =
        old.status <= Status::admitted || old.status == Status::deprecated ? Status::deprecated : Status::rejected;
    left.example = old.example;
    left.reason = renamed_to(spelling);
    return left;
}

/// Both under one text: the better status, and what people wrote about either.
Gloss joined(Gloss there, const Gloss& old) {
    const bool was_left = there.reason == renamed_to(old.gloss);
    if (was_left) there.reason.clear();
    there.status = was_left ? old.status : std::min(there.status, old.status);
    for (std::string Gloss::*field : {&Gloss::example, &Gloss::note, &Gloss::reason, &Gloss::source})
        if ((there.*field).empty()) there.*field = old.*field;
    there.other.insert(there.other.end(), old.other.begin(), old.other.end());
    return there;
}

Result<void> respell(const GlossaryText& glossary, Term& term, std::size_t index, const std::string& spelling) {
    const Gloss old = term.glosses[index];
    if (old.gloss == spelling) return {};
    std::vector<Gloss> others = term.glosses;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(index));
    Gloss renamed = old;
    const std::string key = text::gloss_key(spelling);
    const auto there = std::find_if(others.begin(), others.end(),
                                    [&](const Gloss& gloss) { return text::gloss_key(gloss.gloss) == key; });
    if (there != others.end()) {
        if (there->status >= Status::deprecated && there->reason != renamed_to(old.gloss))
            return Failure(undecidable(
                glossary, term.term + ": \"" + there->gloss + "\" is " + std::string(to_string(there->status)),
                "decide on it first, with shuyu prefer or admit"));
        renamed = joined(*there, old);
        others.erase(there);
    }
    renamed.gloss = spelling;
    place_gloss(others, std::move(renamed));
    if (text::gloss_key(old.gloss) != key) place_gloss(others, left_behind(old, spelling));
    term.glosses = std::move(others);
    return {};
}

}  // namespace

Result<void> rename_term(Draft& draft, const Target& target, const std::string& new_term, OldSpelling old) {
    const GlossaryText& glossary = draft.glossary();
    if (auto checked = check_value(glossary, "new term", new_term); !checked) return checked;
    const std::string key = text::term_key(new_term, glossary.script());
    if (key.empty()) return Failure(undecidable(glossary, "the new term is empty", "shuyu remove takes it away"));
    const auto entry = find_entry(draft, target);
    if (!entry) return Failure(entry.error());
    Term term = draft.read(*entry);
    if (auto free = check_free(draft, *entry, new_term, term.domain); !free) return free;
    const std::string old_term = std::exchange(term.term, key);
    if (term.reading == text::reading(old_term)) term.reading = text::reading(key);
    if (const std::string spelled = text::collapse_space(new_term); spelled != key)
        insert_variant(term.variants, spelled);
    if (old == OldSpelling::keep_as_variant && old_term != key) insert_variant(term.variants, old_term);
    std::erase(term.variants, key);
    draft.set(*entry, std::move(term));
    if (old_term != key) replace_references(draft, old_term, key);
    return {};
}

Result<void> rename_gloss(Draft& draft, const Target& target, const std::string& new_gloss) {
    const GlossaryText& glossary = draft.glossary();
    if (auto checked = check_value(glossary, "new gloss", new_gloss); !checked) return checked;
    const std::string spelling = text::collapse_space(new_gloss);
    if (text::gloss_key(spelling).empty())
        return Failure(undecidable(glossary, "the new gloss is empty", "shuyu reject keeps one out"));
    const auto entry = find_entry(draft, target);
    if (!entry) return Failure(entry.error());
    Term term = draft.read(*entry);
    const auto index = find_gloss(draft, term, target.gloss);
    if (!index) return Failure(index.error());
    if (auto respelled = respell(glossary, term, *index, spelling); !respelled) return respelled;
    draft.set(*entry, std::move(term));
    return {};
}

}  // namespace shuyu::glossary
