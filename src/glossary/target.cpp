#include "glossary/target.hpp"

#include <algorithm>
#include <utility>

#include "glossary/limits.hpp"
#include "text/utf8.hpp"

namespace shuyu::glossary {
namespace {

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

std::string list_of(const std::vector<Gloss>& glosses) {
    std::string list;
    for (const Gloss& gloss : glosses) list += (list.empty() ? "" : ", ") + quoted(gloss.gloss);
    return list;
}

/// Index of the only gloss for which `is_meant`, or the number of glosses.
template <class IsMeant>
std::size_t only_one(const std::vector<Gloss>& glosses, IsMeant is_meant) {
    const auto first = std::find_if(glosses.begin(), glosses.end(), is_meant);
    if (first == glosses.end() || std::find_if(first + 1, glosses.end(), is_meant) != glosses.end())
        return glosses.size();
    return static_cast<std::size_t>(first - glosses.begin());
}

/// "choose one: --domain "finance" (line 12), …", or what to do when the domain doesn't tell them apart.
std::string choices(const Draft& draft, const std::vector<std::size_t>& entries) {
    std::vector<std::string> domains;
    std::string list;
    for (const std::size_t entry : entries) {
        domains.push_back(draft.read(entry).domain);
        list += (list.empty() ? "" : ", ") + ("--domain " + quoted(domains.back())) + " (line " +
                std::to_string(draft.glossary().line_of(entry)) + ")";
    }
    std::sort(domains.begin(), domains.end());
    if (std::unique(domains.begin(), domains.end()) != domains.end())
        return "join them in the file, or give one a domain: " + list;
    return "choose one: " + list;
}

bool has_gloss(const Term& term, const std::string& wanted) {
    return !wanted.empty() && find_gloss(term.glosses, wanted) < term.glosses.size();
}

}  // namespace

text::Diagnostic undecidable(const GlossaryText& glossary, std::string what, std::string remedy) {
    return {text::Severity::error, "decision", {glossary.file(), 0, 0}, std::move(what), std::move(remedy)};
}

Result<void> check_value(const GlossaryText& glossary, std::string_view what, std::string_view value) {
    if (text::find_invalid_utf8(value))
        return Failure(undecidable(glossary, "the " + std::string(what) + " is not UTF-8", "write it in UTF-8"));
    if (value.size() > max_scalar_bytes)
        return Failure(undecidable(glossary, "the " + std::string(what) + " is longer than 64 KiB", "shorten it"));
    return {};
}

Result<std::size_t> find_entry(const Draft& draft, const Target& target) {
    const GlossaryText& glossary = draft.glossary();
    const std::vector<std::size_t> all = draft.find(target.term);
    if (all.empty()) return Failure(undecidable(glossary, "has no entry " + target.term, "shuyu show lists all"));
    std::vector<std::size_t> found = all;
    if (target.domain)
        std::erase_if(found, [&](std::size_t entry) { return draft.read(entry).domain != *target.domain; });
    if (found.empty())
        return Failure(undecidable(glossary, "has no entry " + target.term + " of domain " + quoted(*target.domain),
                                   choices(draft, all)));
    if (found.size() == 1) return found.front();
    std::vector<std::size_t> with_gloss;
    for (const std::size_t entry : found)
        if (has_gloss(draft.read(entry), target.gloss)) with_gloss.push_back(entry);
    if (with_gloss.size() == 1) return with_gloss.front();
    return Failure(undecidable(glossary, "has several entries " + target.term, choices(draft, found)));
}

std::size_t find_gloss(const std::vector<Gloss>& glosses, const std::string& wanted) {
    if (wanted.empty()) {
        const std::size_t candidate =
            only_one(glosses, [](const Gloss& gloss) { return gloss.status == Status::candidate; });
        return candidate < glosses.size() || glosses.size() != 1 ? candidate : 0;
    }
    const std::size_t exact = only_one(glosses, [&](const Gloss& gloss) { return gloss.gloss == wanted; });
    if (exact < glosses.size()) return exact;
    const std::string key = text::gloss_key(wanted);
    return only_one(glosses, [&](const Gloss& gloss) { return text::gloss_key(gloss.gloss) == key; });
}

Result<std::size_t> find_gloss(const Draft& draft, const Term& term, const std::string& wanted) {
    const std::size_t index = find_gloss(term.glosses, wanted);
    if (index < term.glosses.size()) return index;
    if (term.glosses.empty())
        return Failure(undecidable(draft.glossary(), term.term + " has no gloss", "merge an article that has one"));
    return Failure(undecidable(draft.glossary(), term.term + ": not clear which gloss is meant",
                               "name one of " + list_of(term.glosses)));
}

void place_gloss(std::vector<Gloss>& glosses, Gloss gloss) {
    const auto before =
        std::find_if(glosses.begin(), glosses.end(), [&](const Gloss& other) { return is_before(gloss, other); });
    glosses.insert(before, std::move(gloss));
}

}  // namespace shuyu::glossary
