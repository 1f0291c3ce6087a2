#include "text/html_text.hpp"

#include <fmt/format.h>

#include "text/escape.hpp"

namespace shuyu::text {
namespace {

std::string_view entity_of(char byte) {
    switch (byte) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return "";
    }
}

bool is_unreserved(char byte) {
    const char letter = static_cast<char>(byte | 0x20);
    return (letter >= 'a' && letter <= 'z') || (byte >= '0' && byte <= '9') ||
           std::string_view("-._~").find(byte) != std::string_view::npos;
}

}  // namespace

std::string html_text(std::string_view text) {
    std::string out;
    for (const char byte : printable_line(text)) {
        const std::string_view entity = entity_of(byte);
        if (entity.empty())
            out += byte;
        else
            out += entity;
    }
    return out;
}

std::string json_in_html(std::string_view json) {
    std::string out;
    out.reserve(json.size());
    for (std::size_t at = 0; at < json.size(); ++at) {
        const std::string_view rest = json.substr(at);
        if (rest.front() == '<' || rest.front() == '>' || rest.front() == '&') {
            fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(rest.front()));
        } else if (rest.starts_with("\u2028") || rest.starts_with("\u2029")) {
            out += rest.starts_with("\u2028") ? "\\u2028" : "\\u2029";
            at += 2;
        } else {
            out += rest.front();
        }
    }
    return out;
}

std::string url_part(std::string_view text) {
    std::string out;
    for (const char byte : text) {
        if (is_unreserved(byte))
            out += byte;
        else
            fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(byte));
    }
    return out;
}

}  // namespace shuyu::text
