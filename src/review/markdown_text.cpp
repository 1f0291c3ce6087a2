#include "review/markdown_text.hpp"

#include "text/escape.hpp"
#include "text/normalize.hpp"

namespace shuyu::review {
namespace {

constexpr std::string_view backslashed = "\\`*_{}[]()#!|~$^=";

std::string_view entity_of(char byte) {
    switch (byte) {
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '&':
            return "&amp;";
        case '@':
            return "&#64;";
        case ':':
            return "&#58;";  // no link, no emoji
        default:
            return "";
    }
}

/// "- a", "+ a", "1. a" and "www.": the byte after which they begin a list or a link.
bool is_risky_start(std::string_view text, std::size_t at) {
    if ((text[at] == '-' || text[at] == '+') && at == 0) return true;
    return text[at] == '.' && (text.substr(0, at).find_first_not_of("0123456789") == std::string_view::npos ||
                               text.substr(0, at).ends_with("www"));
}

}  // namespace

std::string markdown_text(std::string_view text) {
    const std::string safe = text::printable_line(text::collapse_space(text));
    std::string out;
    for (std::size_t i = 0; i < safe.size(); ++i) {
        const std::string_view entity = entity_of(safe[i]);
        if (!entity.empty()) {
            out += entity;
            continue;
        }
        if (backslashed.find(safe[i]) != std::string_view::npos || is_risky_start(safe, i)) out += '\\';
        out += safe[i];
    }
    return out;
}

}  // namespace shuyu::review
