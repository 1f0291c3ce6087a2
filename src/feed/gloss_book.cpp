#include "feed/gloss_book.hpp"

#include <algorithm>

#include "feed/text_rule.hpp"
#include "glossary/english_tokens.hpp"
#include "text/normalize.hpp"

namespace shuyu::feed {
namespace {

using glossary::Gloss;
using glossary::Status;

std::vector<std::string> stems_of(std::string_view gloss) {
    std::vector<std::string> stems;
    for (auto token = glossary::next_token(gloss, glossary::after_article(gloss)); token;
         token = glossary::next_token(gloss, token->end))
        stems.push_back(glossary::token_key(gloss, *token));
    return stems;
}

enum class Use { allowed, never };

/// The gloss of the entry that `own` is, inflected or not.
const Gloss* find_own(const Entry& entry, std::string_view own, Use use) {
    const std::vector<std::string> stems = stems_of(own);
    const auto found = std::find_if(entry.term.glosses.begin(), entry.term.glosses.end(), [&](const Gloss& gloss) {
        return (gloss.status == Status::deprecated) == (use == Use::never) && stems_of(gloss.gloss) == stems;
    });
    return found == entry.term.glosses.end() ? nullptr : &*found;
}

std::string domains_of(const std::vector<const Entry*>& entries) {
    std::string list;
    for (const Entry* entry : entries) {
        const std::string& domain = entry->term.domain;
        list.append(list.empty() ? "" : ", ").append(domain.empty() ? "none" : domain);
    }
    return list;
}

}  // namespace

GlossBook::GlossBook(std::span<const Entry> entries) {
    for (const Entry& entry : entries)
        for (const std::string& spelling : entry.spellings()) {
            std::vector<const Entry*>& known = m_entries[text::term_key(spelling)];
            if (std::find(known.begin(), known.end(), &entry) == known.end()) known.push_back(&entry);
        }
}

BookGloss GlossBook::find(std::string_view fragment, std::string_view own) const {
    const auto found = m_entries.find(text::term_key(fragment));
    if (found == m_entries.end()) return {nullptr, {}, "no gloss in the glossary that may be used", false, false};
    const std::vector<const Entry*>& entries = found->second;
    if (!own.empty())
        for (const Entry* entry : entries)
            if (const Gloss* const gloss = find_own(*entry, own, Use::allowed)) {
                const bool is_spelt_so = text::gloss_key(gloss->gloss) == text::gloss_key(own);
                return {entry, is_spelt_so ? gloss->gloss : std::string(own), {}, true, false};
            }
    const Gloss* const best = entries.front()->best();
    if (best == nullptr) return {nullptr, {}, "its glosses are deprecated", false, false};
    for (const Entry* entry : entries)
        if (entry->best() == nullptr || entry->best()->gloss != best->gloss)
            return {nullptr,
                    {},
                    "several entries (domains: " + domains_of(entries) + "): name one by --domain",
                    false,
                    false};
    if (const Broken broken = check_term(best->gloss))
        return {nullptr, {}, "its gloss " + std::string(broken.why), false, false};
    const bool is_deprecated = !own.empty() && find_own(*entries.front(), own, Use::never) != nullptr;
    return {entries.front(), best->gloss, {}, false, is_deprecated};
}

}  // namespace shuyu::feed
