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

bool allows(const Entry& entry, std::string_view own) {
    const std::vector<std::string> stems = stems_of(own);
    return std::any_of(entry.term.glosses.begin(), entry.term.glosses.end(), [&](const Gloss& gloss) {
        return gloss.status != Status::deprecated && stems_of(gloss.gloss) == stems;
    });
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
    if (found == m_entries.end()) return {nullptr, {}, "no gloss in the glossary that may be used"};
    const std::vector<const Entry*>& entries = found->second;
    if (!own.empty())
        for (const Entry* entry : entries)
            if (allows(*entry, own)) return {entry, std::string(own), {}};
    const Gloss* const best = entries.front()->best();
    if (best == nullptr) return {nullptr, {}, "its glosses are deprecated"};
    for (const Entry* entry : entries)
        if (entry->best() == nullptr || entry->best()->gloss != best->gloss)
            return {nullptr, {}, "several entries (domains: " + domains_of(entries) + "): name one by --domain"};
    if (const Broken broken = check_term(best->gloss)) return {nullptr, {}, "its gloss " + std::string(broken.why)};
    return {entries.front(), best->gloss, {}};
}

}  // namespace shuyu::feed
