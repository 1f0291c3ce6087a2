#pragma once
#include <functional>
#include <string>
#include <vector>

#include "file/file_lock.hpp"
#include "glossary/candidate_choice.hpp"
#include "glossary/decision.hpp"
#include "glossary/location.hpp"
#include "glossary/view.hpp"

namespace shuyu::glossary {

/// What `undo` took back.
struct Undone {
    std::string term;
    std::string gloss;
    bool was_skipped = false;  ///< nothing had been written
};

/// One person's way through the candidates of a glossary. Every decision is on the disk when its function returns, so
/// that the process may die at any moment; others may merge and decide meanwhile: each decision reads the glossary
/// anew, under its lock. Functions that write fail as take_decisions does (an error without a rule is one of writing);
/// then nothing changed, and the candidate stays where it is.
class ReviewSession {
public:
    /// The candidates that the filter lets through, entry by entry in `order`. O(glossary + evidence). Evidence files
    /// that can't be read go to `problems`.
    static Result<ReviewSession> open(const Location& location, const CandidateFilter& filter, Order order,
                                      file::LockOptions lock, std::vector<text::Diagnostic>& problems);

    std::size_t size() const { return m_queue.size(); }
    /// 0-based; size() behind the last one.
    std::size_t position() const { return m_position; }
    bool is_done() const { return m_position == m_queue.size(); }
    std::size_t decided() const { return m_decided; }
    std::size_t skipped() const { return m_steps.size() - m_decided - m_changed; }
    bool can_undo() const { return !m_steps.empty(); }
    const Location& location() const { return m_location; }
    const std::vector<TermView>& entries() const { return m_entries; }

    /// The entry and the gloss to decide on; not when is_done().
    const TermView& entry() const { return m_entries[m_queue[m_position].entry]; }
    const std::string& gloss() const { return m_queue[m_position].gloss; }

    /// Decides on the gloss and goes on to the next candidate. When somebody else has decided on it meanwhile, that
    /// decision stays and is told as an error of rule "decided-meanwhile"; the session goes on, too.
    Result<void> decide(Action action, const std::string& reason = "");
    /// Gives the gloss another text (rename_gloss); it stays to be decided on. Where the entry has the new text
    /// already, both become one.
    Result<void> rename(const std::string& new_gloss);
    /// Gives the term another kind; the gloss stays to be decided on.
    Result<void> set_kind(pair::Kind kind);
    void skip();
    /// Takes the last step back, whatever it was: the entry gets the bytes that it had. Fails with rule
    /// "changed-meanwhile", and forgets the step, when somebody else changed the entry since.
    Result<Undone> undo();

private:
    struct Item {
        std::size_t entry = 0;
        std::string gloss;
    };
    enum class StepKind { skip, change, decision };
    struct Step {
        StepKind kind = StepKind::skip;
        std::size_t position = 0;
        Item item;
        std::string before;  ///< the entry's text (GlossaryText::lines)
        std::string after;
    };

    explicit ReviewSession(Location location, file::LockOptions lock)
        : m_location(std::move(location)), m_lock(std::move(lock)) {}
    Target target() const;
    bool is_open(const Item& item) const;
    void go_on();
    /// Takes a decision about the current candidate and remembers how to undo it.
    Result<void> take(StepKind kind, const std::function<Result<void>(Draft&)>& decide);
    /// Gives the entry's view what the glossary says of it now.
    void refresh(std::size_t entry, Term now);
    Result<void> restore(const Step& step);

    Location m_location;
    file::LockOptions m_lock;
    std::vector<TermView> m_entries;
    std::vector<Item> m_queue;
    std::size_t m_position = 0;
    std::vector<Step> m_steps;
    std::size_t m_decided = 0;  ///< steps that are decisions …
    std::size_t m_changed = 0;  ///< … and changes of gloss or kind
};

}  // namespace shuyu::glossary
