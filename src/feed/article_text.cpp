#include "feed/article_text.hpp"

#include <algorithm>
#include <array>

#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

using article::Format;

/// Longer tags are not looked through: the place then counts as one between blocks.
constexpr std::size_t longest_tag = 256;
constexpr std::size_t longest_address = 2048;

constexpr std::array<std::string_view, 16> inline_elements = {
    "a", "abbr", "b", "bdi", "cite", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "u", "ins"};

bool is_quote(char32_t c) {
    return c == '"' || c == '\'' || c == U'“' || c == U'”' || c == U'‘' || c == U'’' || c == U'「' || c == U'」' ||
           c == U'『' || c == U'』';
}

bool is_emphasis(char32_t c, Format format) {
    return format == Format::markdown && (c == '*' || c == '_' || c == '~');
}

bool is_inline_tag(std::string_view tag) {
    const std::size_t begin = tag.substr(0, 2) == "</" ? 2 : 1;
    const std::size_t end = std::min(tag.find_first_of(" \t\r\n/>", begin), tag.size());
    std::string name(tag.substr(begin, end - begin));
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    return std::find(inline_elements.begin(), inline_elements.end(), name) != inline_elements.end();
}

bool is_reference(std::string_view text, std::size_t ampersand) {
    const std::size_t end =
        text.find_first_not_of("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", ampersand + 1);
    return end != std::string_view::npos && text[end] == ';';
}

std::string escaped_for_markdown(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_markup = std::string_view("\\`*_[]<>|~$").find(text[i]) != std::string_view::npos;
        const bool is_block = i == 0 && std::string_view("#+-=").find(text[i]) != std::string_view::npos;
        if (is_markup || is_block || (text[i] == '&' && is_reference(text, i))) out += '\\';
        out += text[i];
    }
    return out;
}

std::string escaped_for_html(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else
            out += c;
    }
    return out;
}

}  // namespace

std::string escaped_for(Format format, std::string_view text) {
    switch (format) {
        case Format::markdown:
            return escaped_for_markdown(text);
        case Format::html:
            return escaped_for_html(text);
        case Format::plain:
            break;
    }
    return std::string(text);
}

std::size_t wrap_after(std::string_view text, std::size_t at, Format format) {
    if (at >= text.size()) return 0;
    const text::Decoded next = text::decode(text, at);
    if (is_quote(next.code_point) || is_emphasis(next.code_point, format)) return next.length;
    if (next.code_point != '<' || format == Format::plain) return 0;
    const std::size_t end = text.substr(at, longest_tag).find('>');
    return end != std::string_view::npos && is_inline_tag(text.substr(at, end + 1)) ? end + 1 : 0;
}

std::size_t wrap_before(std::string_view text, std::size_t at, Format format) {
    if (at == 0) return 0;
    const text::Decoded last = text::decode_before(text, at);
    if (is_quote(last.code_point) || is_emphasis(last.code_point, format)) return last.length;
    if (last.code_point != '>' || format == Format::plain) return 0;
    const std::size_t from = at - std::min(at, longest_tag);
    const std::size_t begin = text.substr(from, at - from).rfind('<');
    if (begin == std::string_view::npos) return 0;
    const std::string_view tag = text.substr(from + begin, at - from - begin);
    return is_inline_tag(tag) ? tag.size() : 0;
}

std::size_t skip_space(std::string_view text, std::size_t at) {
    std::size_t lines = 0;
    std::size_t end = at;
    while (end < text.size()) {
        const text::Decoded next = text::decode(text, end);
        if (!text::is_space(next.code_point)) break;
        if (next.code_point == '\n' && ++lines > 1) return at;
        end += next.length;
    }
    return end;
}

std::size_t skip_space_back(std::string_view text, std::size_t at) {
    while (at > 0) {
        const text::Decoded last = text::decode_before(text, at);
        if (!text::is_space(last.code_point)) break;
        at -= last.length;
    }
    return at;
}

bool is_in_address(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && at - begin<longest_address&& static_cast<unsigned char>(text[begin - 1])> ' ' &&
           text[begin - 1] != '<' && text[begin - 1] != '"')
        --begin;
    const std::string_view before = text.substr(begin, at - begin);
    return before.find("://") != std::string_view::npos || before.starts_with("www.");
}

}  // namespace shuyu::feed
