#include <algorithm>

#include "check/rule_functions.hpp"
#include "text/normalize.hpp"

namespace shuyu::check {
namespace {

/// "a , b" as "a, b", "( a )" as "(a)". An ellipsis may stand alone, and ":" or "!" begin a word in some names.
std::string without_loose_punctuation(const std::string& text) {
    constexpr std::string_view no_space_before = ",;)]";
    constexpr std::string_view no_space_after = "([";
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_loose = text[i] == ' ' && i + 1 < text.size() && i > 0 &&
                              (no_space_before.find(text[i + 1]) != std::string_view::npos ||
                               no_space_after.find(text[i - 1]) != std::string_view::npos);
        if (!is_loose) out += text[i];
    }
    return out;
}

/// A text of nothing but spaces stays: another rule tells of it.
std::string mended(const std::string& text) {
    std::string mended = without_loose_punctuation(text::collapse_space(text));
    return mended.empty() ? text : mended;
}

}  // namespace

void check_spaces(const Entry& entry, Remarks& remarks) {
    const auto check = [&](const Part& part, const std::string& text) {
        if (mended(text) != text)
            remarks.push_back({"spaces", part, '"' + text + "\" has stray spaces", "write \"" + mended(text) + '"'});
    };
    check(entry.part(), entry.term.term);
    for (const std::string& variant : entry.term.variants) check(entry.part("variants"), variant);
    for (std::size_t i = 0; i < entry.term.glosses.size(); ++i) check(entry.gloss(i), entry.term.glosses[i].gloss);
}

void fix_spaces(glossary::Term& term, const Part& part) {
    if (part.gloss != nothing)
        term.glosses[part.gloss].gloss = mended(term.glosses[part.gloss].gloss);
    else if (part.field == "variants")
        std::transform(term.variants.begin(), term.variants.end(), term.variants.begin(), mended);
    else
        term.term = mended(term.term);
}

}  // namespace shuyu::check
