#include "review/glossary_diff.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "glossary/term_fields.hpp"
#include "text/normalize.hpp"

namespace shuyu::review {
namespace {

using glossary::Gloss;
using glossary::GlossaryText;
using glossary::Status;
using glossary::Term;

std::string joined(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
    return text;
}

void compare_fields(const Term& before, const Term& after, std::vector<FieldChange>& changes) {
    const auto add = [&](std::string_view name, std::string was, std::string is) {
        if (was != is) changes.push_back({std::string(name), std::move(was), std::move(is)});
    };
    for (const auto& field : glossary::term_fields()) add(field.name, field.get(before), field.get(after));
    for (const auto& list : glossary::term_lists())
        add(list.name, joined(before.*list.items), joined(after.*list.items));
    std::map<std::string, std::pair<std::string, std::string>> other;
    for (const glossary::Field& field : before.other) other[field.name].first = field.value;
    for (const glossary::Field& field : after.other) other[field.name].second = field.value;
    for (const auto& [name, values] : other) add(name, values.first, values.second);
}

const Gloss* find(const std::vector<Gloss>& glosses, const std::string& key) {
    const auto found = std::find_if(glosses.begin(), glosses.end(),
                                    [&](const Gloss& gloss) { return text::gloss_key(gloss.gloss) == key; });
    return found == glosses.end() ? nullptr : &*found;
}

void compare_glosses(const std::vector<Gloss>& before, const std::vector<Gloss>& after,
                     std::vector<GlossChange>& changes) {
    for (const Gloss& gloss : after) {
        const Gloss* was = find(before, text::gloss_key(gloss.gloss));
        if (was == nullptr)
            changes.push_back({std::nullopt, gloss});
        else if (*was != gloss)
            changes.push_back({*was, gloss});
    }
    for (const Gloss& gloss : before)
        if (find(after, text::gloss_key(gloss.gloss)) == nullptr) changes.push_back({gloss, std::nullopt});
}

TermChange change_of(std::optional<Term> before, std::optional<Term> after) {
    TermChange change;
    const std::vector<Gloss> none;
    if (before && after) compare_fields(*before, *after, change.fields);
    compare_glosses(before ? before->glosses : none, after ? after->glosses : none, change.glosses);
    change.before = std::move(before);
    change.after = std::move(after);
    return change;
}

/// Entries by their lines, so that equal ones are put aside without parsing.
class Comparison {
public:
    Comparison(const GlossaryText& before, const GlossaryText& after) : m_before(before), m_after(after) {}

    std::vector<TermChange> run() {
        std::multimap<std::string_view, std::size_t> same;
        for (std::size_t i = 0; i < m_before.size(); ++i) m_old_lines.push_back(m_before.lines(i));
        for (std::size_t i = 0; i < m_before.size(); ++i) same.emplace(m_old_lines[i], i);
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            const std::string lines = m_after.lines(i);
            const auto found = same.find(lines);
            if (found == same.end())
                take(m_after, i).second.push_back(m_after.read(i));
            else
                same.erase(found);
        }
        for (const auto& [lines, i] : same) take(m_before, i).first.push_back(m_before.read(i));
        for (auto& [key, sides] : m_different) pair_up(sides.first, sides.second);
        std::stable_sort(m_changes.begin(), m_changes.end(),
                         [](const TermChange& a, const TermChange& b) { return a.term() < b.term(); });
        return std::move(m_changes);
    }

private:
    using Sides = std::pair<std::vector<Term>, std::vector<Term>>;

    Sides& take(const GlossaryText& glossary, std::size_t i) {
        return m_different[{text::term_key(glossary.term(i), glossary.script()), glossary.read(i).domain}];
    }

    void pair_up(std::vector<Term>& before, std::vector<Term>& after) {
        for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
            TermChange change = change_of(i < before.size() ? std::optional(std::move(before[i])) : std::nullopt,
                                          i < after.size() ? std::optional(std::move(after[i])) : std::nullopt);
            const bool is_change = !change.before || !change.after || !change.fields.empty() || !change.glosses.empty();
            if (is_change) m_changes.push_back(std::move(change));
        }
    }

    const GlossaryText& m_before;
    const GlossaryText& m_after;
    std::vector<std::string> m_old_lines;
    std::map<std::pair<std::string, std::string>, Sides> m_different;  ///< by key and domain
    std::vector<TermChange> m_changes;
};

bool is_for_use(Status status) {
    return status == Status::preferred || status == Status::admitted || status == Status::deprecated;
}

VersionStep step_of(const GlossChange& change) {
    const Status before = change.before ? change.before->status : Status::candidate;
    const Status after = change.after ? change.after->status : Status::candidate;
    const bool is_respelled = change.before && change.after && change.before->gloss != change.after->gloss;
    if (before == Status::preferred && (after != Status::preferred || is_respelled)) return VersionStep::major;
    const bool is_other = before != after || is_respelled;
    if (is_other && (is_for_use(before) || is_for_use(after))) return VersionStep::minor;
    return VersionStep::patch;
}

}  // namespace

VersionStep step_of(const TermChange& change) {
    VersionStep step = VersionStep::patch;
    for (const GlossChange& gloss : change.glosses) step = std::max(step, step_of(gloss));
    const bool is_gone = !change.after && std::any_of(change.glosses.begin(), change.glosses.end(),
                                                      [](const auto& g) { return is_for_use(g.before->status); });
    return is_gone ? VersionStep::major : step;
}

GlossaryDiff compare(const GlossaryText& before, const GlossaryText& after) {
    GlossaryDiff diff;
    diff.terms = Comparison(before, after).run();
    for (const TermChange& change : diff.terms) diff.step = std::max(diff.step, step_of(change));
    return diff;
}

}  // namespace shuyu::review
