#include "cli/line_editor.hpp"

#include "text/utf8.hpp"

namespace shuyu::cli {
namespace {

/// What may be inserted: white space as blanks, no control characters; nothing when it is not UTF-8.
std::string insertable(const std::string& text) {
    if (text::find_invalid_utf8(text)) return "";
    std::string out;
    for (const char c : text) {
        const bool is_blank = c == '\n' || c == '\r' || c == '\t';
        if (is_blank || (static_cast<unsigned char>(c) >= 0x20 && c != '\x7F')) out += is_blank ? ' ' : c;
    }
    return out;
}

}  // namespace

std::size_t LineEditor::before() const {
    return m_cursor == 0 ? 0 : m_cursor - text::decode_before(m_text, m_cursor).length;
}

std::size_t LineEditor::behind() const {
    return m_cursor == m_text.size() ? m_cursor : m_cursor + text::decode(m_text, m_cursor).length;
}

std::size_t LineEditor::word_begin() const {
    std::size_t at = m_cursor;
    while (at > 0 && m_text[at - 1] == ' ') --at;
    while (at > 0 && m_text[at - 1] != ' ') --at;
    return at;
}

void LineEditor::erase(std::size_t begin, std::size_t end) {
    m_text.erase(begin, end - begin);
    m_cursor = begin;
}

void LineEditor::insert(const std::string& text) {
    const std::string wanted = insertable(text);
    m_text.insert(m_cursor, wanted);
    m_cursor += wanted.size();
}

void LineEditor::control(char letter) {
    if (letter == 'a') m_cursor = 0;
    if (letter == 'e') m_cursor = m_text.size();
    if (letter == 'b') m_cursor = before();
    if (letter == 'f') m_cursor = behind();
    if (letter == 'd') erase(m_cursor, behind());
    if (letter == 'u') erase(0, m_cursor);
    if (letter == 'k') erase(m_cursor, m_text.size());
    if (letter == 'w') erase(word_begin(), m_cursor);
}

void LineEditor::edit(const Key& key) {
    switch (key.kind) {
        case Key::Kind::character:
        case Key::Kind::paste:
            return insert(key.text);
        case Key::Kind::backspace:
            return erase(before(), m_cursor);
        case Key::Kind::remove:
            return erase(m_cursor, behind());
        case Key::Kind::left:
            m_cursor = before();
            return;
        case Key::Kind::right:
            m_cursor = behind();
            return;
        case Key::Kind::home:
            m_cursor = 0;
            return;
        case Key::Kind::end:
            m_cursor = m_text.size();
            return;
        case Key::Kind::control:
            return control(key.text.front());
        default:
            return;
    }
}

LineEditor::State LineEditor::press(const Key& key) {
    if (key.kind == Key::Kind::enter) return State::done;
    const bool is_cancelling = key.kind == Key::Kind::control && (key.text == "g" || key.text == "c");
    if (key.kind == Key::Kind::escape || is_cancelling) return State::cancelled;
    edit(key);
    return State::typing;
}

}  // namespace shuyu::cli
