#include "review/glossary_diff.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "glossary/conflicts.hpp"
#include "review/entry_match.hpp"
#include "review/term_diff.hpp"
#include "text/normalize.hpp"

namespace shuyu::review {
namespace {

std::vector<FieldChange> head_diff(const glossary::Header& before, const glossary::Header& after) {
    std::vector<FieldChange> changes;
    const auto compare_field = [&](const char* name, const std::string& old, const std::string& now) {
        if (old != now) changes.push_back({name, old, now});
    };
    compare_field("name", before.name, after.name);
    compare_field("source", before.source, after.source);
    compare_field("target", before.target, after.target);
    return changes;
}

}  // namespace

std::size_t count_terms(const GlossaryDiff& diff, What what) {
    return static_cast<std::size_t>(
        std::count_if(diff.terms.begin(), diff.terms.end(), [&](const TermChange& term) { return term.what == what; }));
}

GlossaryDiff compare(const glossary::GlossaryText& before, const glossary::GlossaryText& after) {
    GlossaryDiff diff;
    diff.old_version = before.header().version;
    diff.new_version = after.header().version;
    diff.head = head_diff(before.header(), after.header());
    for (const EntryPair& pair : differing_entries(before, after))
        if (auto change = term_diff(pair)) diff.terms.push_back(std::move(*change));
    std::sort(diff.terms.begin(), diff.terms.end(), [](const TermChange& a, const TermChange& b) {
        return std::tie(a.term, a.domain, a.what) < std::tie(b.term, b.domain, b.what);
    });
    if (!diff.head.empty()) diff.step = Step::patch;
    for (const TermChange& term : diff.terms) diff.step = std::max(diff.step, term.step);
    return diff;
}

std::vector<text::Diagnostic> arisen_conflicts(const glossary::GlossaryText& before,
                                               const glossary::GlossaryText& after, const GlossaryDiff& diff) {
    std::set<std::string> keys;
    for (const TermChange& term : diff.terms) keys.insert(text::term_key(term.term, after.script()));
    if (keys.empty()) return {};
    std::set<std::pair<std::string, std::string>> known;
    for (const text::Diagnostic& conflict : find_conflicts(before, keys)) known.emplace(conflict.rule, conflict.what);
    std::vector<text::Diagnostic> conflicts = find_conflicts(after, keys);
    std::erase_if(conflicts, [&](const auto& conflict) { return known.contains({conflict.rule, conflict.what}); });
    return conflicts;
}

}  // namespace shuyu::review
