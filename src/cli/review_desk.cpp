#include "cli/review_desk.hpp"

#include <algorithm>

#include "text/normalize.hpp"

namespace shuyu::cli {
namespace {

using glossary::Action;

struct DecisionKey {
    char key;
    Action action;
};

constexpr DecisionKey decision_keys[] = {{'a', Action::approve},
                                         {'p', Action::prefer},
                                         {'d', Action::admit},
                                         {'x', Action::reject},
                                         {'-', Action::deprecate}};

struct KindKey {
    std::string_view key;
    pair::Kind kind;
};

constexpr KindKey kind_keys[] = {
    {"n", pair::Kind::name}, {"t", pair::Kind::term}, {"p", pair::Kind::phrase}, {"w", pair::Kind::word}};

constexpr const char* kind_key_help = "n name  t term  p phrase  w word  Esc cancel";
constexpr const char* typing_help = "Enter done  Esc cancel";

std::string pair_text(const std::string& term, const std::string& gloss) {
    return term + " = " + gloss;
}

/// "preferred": what the gloss of an entry is now.
std::string status_of(const glossary::TermView& entry, const std::string& gloss) {
    for (const glossary::GlossView& view : entry.glosses)
        if (view.gloss.gloss == gloss) return std::string(to_string(view.gloss.status));
    return "gone";
}

}  // namespace

void ReviewDesk::tell(const Result<void>& result, const std::string& done) {
    m_is_problem = !result;
    m_message = result ? done : to_line(result.error());
    const bool is_unwritten = !result && result.error().rule.empty();
    m_code = is_unwritten ? ExitCode::bad_output : result ? ExitCode::done : m_code;
}

void ReviewDesk::begin(Mode mode, const std::string& text) {
    m_mode = mode;
    m_line = LineEditor(text);
    m_scroll = 0;
}

void ReviewDesk::decide(Action action, const std::string& reason) {
    const glossary::TermView& entry = m_session.entry();
    const std::string gloss = m_session.gloss();
    const Result<void> decided = m_session.decide(action, reason);
    tell(decided, pair_text(entry.term.term, gloss) + ": " + status_of(entry, gloss));
    m_scroll = 0;
}

void ReviewDesk::undo() {
    const Result<glossary::Undone> undone = m_session.undo();
    if (!undone) return tell(Failure(undone.error()), "");
    tell({}, (undone->was_skipped ? "back to " : "undone: ") + pair_text(undone->term, undone->gloss));
    m_scroll = 0;
}

void ReviewDesk::command(char key) {
    if (key == 'q') m_is_over = true;
    if (key == 'u') return undo();
    if (m_session.is_done()) return;
    for (const DecisionKey& decision : decision_keys)
        if (decision.key == key) return decide(decision.action);
    if (key == 'X') begin(Mode::reason);
    if (key == 'e') begin(Mode::edit, m_session.gloss());
    if (key == 'k') begin(Mode::kind);
    if (key == '?' || key == 'h') begin(Mode::help);
    if (key == 'n' || key == ' ') {
        m_session.skip();
        m_scroll = 0;
    }
}

void ReviewDesk::scroll_by(const Key& key) {
    using Kind = Key::Kind;
    const std::size_t step = key.kind == Kind::page_up || key.kind == Kind::page_down ? m_page : 1;
    if (key.kind == Kind::up || key.kind == Kind::page_up) m_scroll -= std::min(step, m_scroll);
    if (key.kind == Kind::down || key.kind == Kind::page_down) m_scroll = std::min(m_scroll + step, m_last_scroll);
    if (key.kind == Kind::home) m_scroll = 0;
    if (key.kind == Kind::end) m_scroll = m_last_scroll;
}

void ReviewDesk::browse(const Key& key) {
    if (key.kind == Key::Kind::character && key.text.size() == 1) return command(key.text.front());
    scroll_by(key);
}

void ReviewDesk::choose_kind(const Key& key) {
    if (key.kind != Key::Kind::character && key.kind != Key::Kind::escape) return;
    m_mode = Mode::browse;
    for (const KindKey& choice : kind_keys)
        if (key.text == choice.key)
            tell(m_session.set_kind(choice.kind), "now a " + std::string(to_string(choice.kind)));
}

void ReviewDesk::finish_typing() {
    const Mode mode = m_mode;
    m_mode = Mode::browse;
    const std::string text = text::collapse_space(m_line.text());
    if (mode == Mode::reason) return decide(Action::reject, text);
    if (text.empty() || text == m_session.gloss()) return;
    tell(m_session.rename(text), "the gloss is \"" + text + "\" now, still to be decided on");
}

void ReviewDesk::type(const Key& key) {
    const LineEditor::State state = m_line.press(key);
    if (state == LineEditor::State::done) finish_typing();
    if (state == LineEditor::State::cancelled) m_mode = Mode::browse;
}

void ReviewDesk::press(const Key& key) {
    m_message.clear();
    m_is_problem = false;
    switch (m_mode) {
        case Mode::browse:
            return browse(key);
        case Mode::kind:
            return choose_kind(key);
        case Mode::help:
            if (key.kind == Key::Kind::character || key.kind == Key::Kind::escape || key.kind == Key::Kind::enter)
                return begin(Mode::browse);
            return scroll_by(key);
        case Mode::reason:
        case Mode::edit:
            return type(key);
    }
}

void ReviewDesk::set_scroll_limits(std::size_t last, std::size_t page) {
    m_last_scroll = last;
    m_page = std::max<std::size_t>(1, page);
    m_scroll = std::min(m_scroll, last);
}

ReviewState ReviewDesk::state() const {
    ReviewState state;
    state.glossary = m_session.location().path;
    state.position = m_session.position();
    state.size = m_session.size();
    state.decided = m_session.decided();
    state.skipped = m_session.skipped();
    if (!m_session.is_done()) {
        state.entry = &m_session.entry();
        state.gloss = m_session.gloss();
        state.hints = m_hints.of(state.entry->term, state.gloss);
    }
    state.message = m_message;
    state.is_problem = m_is_problem;
    state.scroll = m_scroll;
    state.shows_help = m_mode == Mode::help;
    if (m_mode == Mode::reason) state.prompt = "reason: ";
    if (m_mode == Mode::edit) state.prompt = "gloss: ";
    if (m_mode == Mode::kind) state.keys = kind_key_help;
    if (m_mode == Mode::help) state.keys = "any key goes back";
    if (!state.prompt.empty()) {
        state.keys = typing_help;
        state.typed = m_line.text();
        state.cursor = m_line.cursor();
    }
    return state;
}

}  // namespace shuyu::cli
