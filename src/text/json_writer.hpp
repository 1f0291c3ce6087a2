#pragma once
#include <concepts>
#include <string>
#include <string_view>

#include "text/json_text.hpp"

namespace shuyu::text {

/// Writes JSON piece by piece, and the commas by itself. Strings as append_json_string has them.
class JsonWriter {
public:
    void begin_object() { open('{'); }
    void end_object() { close('}'); }
    void begin_array() { open('['); }
    void end_array() { close(']'); }

    void key(std::string_view name) {
        separate();
        append_json_string(m_text, name);
        m_text += ':';
        m_needs_comma = false;
    }
    void value(std::string_view text) {
        separate();
        append_json_string(m_text, text);
    }
    void value(std::integral auto number) {
        separate();
        m_text += std::to_string(number);
    }
    void null() {
        separate();
        m_text += "null";
    }

    std::string take() { return std::move(m_text); }

private:
    void separate() {
        if (m_needs_comma) m_text += ',';
        m_needs_comma = true;
    }
    void open(char bracket) {
        separate();
        m_text += bracket;
        m_needs_comma = false;
    }
    void close(char bracket) {
        m_text += bracket;
        m_needs_comma = true;
    }

    std::string m_text;
    bool m_needs_comma = false;
};

}  // namespace shuyu::text
