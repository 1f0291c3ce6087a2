#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "cli/exit_code.hpp"
#include "cli/line_editor.hpp"
#include "cli/review_keys.hpp"
#include "cli/review_screen.hpp"
#include "glossary/review_session.hpp"

namespace shuyu::cli {

/// Where keys become decisions: knows what each key means at the moment, and what to show.
class ReviewDesk {
public:
    ReviewDesk(glossary::ReviewSession& session, const glossary::ReviewHints& hints)
        : m_session(session), m_hints(hints) {}

    void press(const Key& key);
    bool is_over() const { return m_is_over; }
    ReviewState state() const;
    /// How far the last picture can be scrolled, and by how much a page is.
    void set_scroll_limits(std::size_t last, std::size_t page);
    /// Shows a message until the next key.
    void say(std::string message) { m_message = std::move(message); }
    /// done; bad_output or bad_input when the last decision could not be written.
    ExitCode code() const { return m_code; }

private:
    enum class Mode : std::uint8_t { browse, reason, edit, kind, help };

    void browse(const Key& key);
    void command(char key);
    void scroll_by(const Key& key);
    void type(const Key& key);
    void finish_typing();
    void choose_kind(const Key& key);
    void decide(glossary::Action action, const std::string& reason = "");
    void undo();
    void begin(Mode mode, const std::string& text = "");
    /// Says what became of a step.
    void tell(const Result<void>& result, const std::string& done);

    glossary::ReviewSession& m_session;
    const glossary::ReviewHints& m_hints;
    Mode m_mode = Mode::browse;
    LineEditor m_line;
    std::string m_message;
    bool m_is_problem = false;
    bool m_is_over = false;
    std::size_t m_scroll = 0;
    std::size_t m_last_scroll = 0;
    std::size_t m_page = 1;
    ExitCode m_code = ExitCode::done;
};

}  // namespace shuyu::cli
