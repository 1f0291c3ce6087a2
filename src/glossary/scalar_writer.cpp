#include "glossary/scalar_writer.hpp"

#include <algorithm>
#include <array>

#include "text/escape.hpp"

namespace shuyu::glossary {
namespace {

/// Words that YAML 1.1 or 1.2 reads as null or a truth value; compared in lower case.
constexpr std::array<std::string_view, 10> words{"y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

bool is_ascii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

bool is_special_word(std::string_view text) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                          [](char a, char b) { return lower(a) == b; });
    });
}

/// In no number or date of YAML 1.1 or 1.2: 0x1F, 0o17, 1e3, 1:30, 2020-01-01T00:00:00Z.
bool rules_out_number(char c) {
    if (!is_ascii(c)) return true;
    const char l = lower(c);
    return l >= 'g' && l <= 'y' && l != 'o' && l != 't' && l != 'x';
}

/// A letter or Han can begin a plain scalar; a digit only where no rule for numbers and dates can apply.
bool may_begin_plain(std::string_view text) {
    const char first = text.front();
    if (!is_digit(first)) return is_letter(first) || !is_ascii(first) || first == '(';
    return std::any_of(text.begin(), text.end(), rules_out_number);
}

bool holds_syntax(std::string_view text, Context context) {
    if (text.find(": ") != std::string_view::npos || text.back() == ':') return true;
    if (text.find(" #") != std::string_view::npos) return true;
    return context == Context::flow && text.find_first_of(",[]{}:\"'?") != std::string_view::npos;
}

bool may_be_plain(std::string_view text, Context context) {
    if (text.empty() || text.back() == ' ' || !may_begin_plain(text) || is_special_word(text)) return false;
    return !holds_syntax(text, context) && text::printable_line(text) == text;
}

}  // namespace

std::string write_scalar(std::string_view text, Context context) {
    return may_be_plain(text, context) ? std::string(text) : write_quoted(text);
}

std::string write_quoted(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size() + 2);
    for (const char c : text) {
        if (c == '"' || c == '\\') escaped += '\\';
        escaped += c;
    }
    return '"' + text::printable_line(escaped) + '"';  // its \t, \n, \uXXXX and \UXXXXXXXX are YAML's escapes too
}

std::string write_flow_list(std::span<const std::string> items) {
    std::string out = "[";
    for (const std::string& item : items) {
        if (out.size() > 1) out += ", ";
        out += write_scalar(item, Context::flow);
    }
    return out + ']';
}

}  // namespace shuyu::glossary
