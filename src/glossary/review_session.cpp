#include "glossary/review_session.hpp"

#include <algorithm>
#include <utility>

#include "glossary/field_edit.hpp"
#include "glossary/glossary_change.hpp"
#include "glossary/rename.hpp"

namespace shuyu::glossary {
namespace {

const Gloss* find_exact(const Term& term, const std::string& gloss) {
    const auto found = std::find_if(term.glosses.begin(), term.glosses.end(),
                                    [&](const Gloss& other) { return other.gloss == gloss; });
    return found == term.glosses.end() ? nullptr : &*found;
}

text::Diagnostic meanwhile(const GlossaryText& glossary, const char* rule, std::string what) {
    return {text::Severity::error, rule, {glossary.file(), 0, 0}, std::move(what), "nothing was changed"};
}

/// Fails when the gloss is no candidate any more.
Result<void> check_open(const GlossaryText& glossary, const Term& term, const std::string& gloss) {
    const Gloss* now = find_exact(term, gloss);
    if (now != nullptr && now->status == Status::candidate) return {};
    const std::string state = now == nullptr ? "gone" : std::string(to_string(now->status));
    return Failure(meanwhile(glossary, "decided-meanwhile", term.term + ": \"" + gloss + "\" is " + state + " by now"));
}

/// The entry's text as it will be. O(glossary).
Result<std::string> lines_after(const Draft& draft, std::size_t entry) {
    const GlossaryText& glossary = draft.glossary();
    const auto after = glossary.with_files(glossary.changed_files(draft.changes()));
    if (!after) return Failure(after.error());
    return after->lines(entry);
}

}  // namespace

Result<ReviewSession> ReviewSession::open(const Location& location, const CandidateFilter& filter, Order order,
                                          file::LockOptions lock, std::vector<text::Diagnostic>& problems) {
    const Result<GlossaryText> glossary = read_glossary(location);
    if (!glossary) return Failure(glossary.error());
    EvidenceSet evidence = load_evidence(location);
    problems = std::move(evidence.problems);
    ReviewSession session(location, std::move(lock));
    session.m_entries = view(*glossary, evidence, {}, order);
    for (std::size_t i = 0; i < session.m_entries.size(); ++i)
        for (Candidate& candidate : choose_candidates({session.m_entries[i]}, filter))
            session.m_queue.push_back({i, std::move(candidate.gloss)});
    return session;
}

Target ReviewSession::target() const {
    const Term& term = entry().term;
    return {term.term, gloss(), term.domain};
}

bool ReviewSession::is_open(const Item& item) const {
    const Gloss* gloss = find_exact(m_entries[item.entry].term, item.gloss);
    return gloss != nullptr && gloss->status == Status::candidate;
}

void ReviewSession::go_on() {
    while (m_position < m_queue.size() && !is_open(m_queue[m_position])) ++m_position;
}

void ReviewSession::refresh(std::size_t entry, Term now) {
    TermView& view = m_entries[entry];
    std::vector<GlossView> glosses;
    for (const Gloss& gloss : now.glosses) {
        const auto same = std::find_if(view.glosses.begin(), view.glosses.end(), [&](const GlossView& old) {
            return text::gloss_key(old.gloss.gloss) == text::gloss_key(gloss.gloss);
        });
        GlossView& fresh = glosses.emplace_back(same == view.glosses.end() ? GlossView{} : *same);
        fresh.gloss = gloss;
    }
    view.glosses = std::move(glosses);
    view.term = std::move(now);
}

Result<void> ReviewSession::take(StepKind kind, const std::function<Result<void>(Draft&)>& decide) {
    Step step{kind, m_position, m_queue[m_position], {}, {}};
    std::optional<Term> now;
    const auto taken = take_decisions(m_location, m_lock, Saving::save, [&](Draft& draft) -> Result<void> {
        const auto entry = find_entry(draft, target());
        if (!entry) return Failure(entry.error());
        now = draft.read(*entry);
        if (auto open = check_open(draft.glossary(), *now, step.item.gloss); !open) return open;
        step.before = draft.glossary().lines(*entry);
        if (auto decided = decide(draft); !decided) return decided;
        Result<std::string> after = lines_after(draft, *entry);
        if (!after) return Failure(after.error());
        step.after = std::move(*after);
        now = draft.read(*entry);
        return {};
    });
    const bool is_overtaken = !taken && taken.error().rule == "decided-meanwhile";
    if (now && (taken || is_overtaken)) refresh(step.item.entry, std::move(*now));
    if (is_overtaken) go_on();
    if (!taken) return Failure(taken.error());
    if (step.before == step.after) return {};
    ++(kind == StepKind::decision ? m_decided : m_changed);
    m_steps.push_back(std::move(step));
    return {};
}

Result<void> ReviewSession::decide(Action action, const std::string& reason) {
    const Target meant = target();
    const auto taken = take(StepKind::decision, [&](Draft& draft) {
        return glossary::decide(draft, {action, meant.term, meant.gloss, reason, meant.domain});
    });
    if (taken) go_on();
    return taken;
}

Result<void> ReviewSession::rename(const std::string& new_gloss) {
    const Target meant = target();
    const auto taken = take(StepKind::change, [&](Draft& draft) { return rename_gloss(draft, meant, new_gloss); });
    if (!taken) return taken;
    const Term& now = entry().term;
    if (const std::size_t index = find_gloss(now.glosses, new_gloss); index < now.glosses.size())
        m_queue[m_position].gloss = now.glosses[index].gloss;
    go_on();
    return {};
}

Result<void> ReviewSession::set_kind(pair::Kind kind) {
    const Target meant = target();
    return take(StepKind::change, [&](Draft& draft) {
        return edit_fields(draft, {meant.term, "", meant.domain}, {{"kind", {std::string(to_string(kind))}}});
    });
}

void ReviewSession::skip() {
    m_steps.push_back({StepKind::skip, m_position, m_queue[m_position], {}, {}});
    ++m_position;
    go_on();
}

Result<void> ReviewSession::restore(const Step& step) {
    const std::string term = m_entries[step.item.entry].term.term;
    const auto put_back = [&](Draft& draft) -> Result<void> {
        for (const std::size_t entry : draft.find(term)) {
            if (draft.glossary().lines(entry) != step.after) continue;
            draft.set_lines(entry, step.before);
            return {};
        }
        return Failure(meanwhile(draft.glossary(), "changed-meanwhile",
                                 term + " was changed by somebody else since, so that step can't be undone"));
    };
    const auto taken = take_decisions(m_location, m_lock, Saving::save, put_back);
    if (!taken) return Failure(taken.error());
    const Result<GlossaryText> glossary = read_glossary(m_location);
    if (!glossary) return Failure(glossary.error());
    for (const std::size_t entry : glossary->find(text::term_key(term, glossary->script())))
        if (glossary->lines(entry) == step.before) refresh(step.item.entry, glossary->read(entry));
    return {};
}

Result<Undone> ReviewSession::undo() {
    if (m_steps.empty()) return Failure(text::make_error("nothing-to-undo", "nothing to undo", ""));
    const Step step = m_steps.back();
    const Undone undone{m_entries[step.item.entry].term.term, step.item.gloss, step.kind == StepKind::skip};
    const Result<void> restored = undone.was_skipped ? Result<void>() : restore(step);
    if (!restored && restored.error().rule != "changed-meanwhile") return Failure(restored.error());
    m_steps.pop_back();
    if (step.kind == StepKind::decision) --m_decided;
    if (step.kind == StepKind::change) --m_changed;
    if (!restored) return Failure(restored.error());
    m_position = step.position;
    m_queue[step.position] = step.item;
    return undone;
}

}  // namespace shuyu::glossary
