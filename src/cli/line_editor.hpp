#pragma once
#include <cstddef>
#include <string>

#include "cli/review_keys.hpp"

namespace shuyu::cli {

/// One line of text that somebody types: valid UTF-8 without control characters.
class LineEditor {
public:
    enum class State { typing, done, cancelled };

    explicit LineEditor(std::string text = "") : m_text(std::move(text)), m_cursor(m_text.size()) {}

    const std::string& text() const { return m_text; }
    /// Byte offset.
    std::size_t cursor() const { return m_cursor; }
    /// Enter ends, escape and Ctrl-C/G cancel; arrows, Home, End, Ctrl-A/E/B/F, Backspace, Delete, Ctrl-U/K/W edit.
    State press(const Key& key);

private:
    void insert(const std::string& text);
    void edit(const Key& key);
    void control(char letter);
    void erase(std::size_t begin, std::size_t end);
    std::size_t before() const;
    std::size_t behind() const;
    std::size_t word_begin() const;

    std::string m_text;
    std::size_t m_cursor;
};

}  // namespace shuyu::cli
