#include "article/markup_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/utf8.hpp"

namespace shuyu::article {
namespace {

struct Named {
    std::string_view name;
    std::string_view text;
};
constexpr Named named[] = {
    {"amp", "&"},      {"lt", "<"},       {"gt", ">"},       {"quot", "\""},   {"apos", "'"},    {"nbsp", "\u00A0"},
    {"ldquo", "“"},    {"rdquo", "”"},    {"lsquo", "‘"},    {"rsquo", "’"},   {"mdash", "—"},   {"ndash", "–"},
    {"hellip", "…"},   {"middot", "·"},   {"laquo", "«"},    {"raquo", "»"},   {"copy", "©"},    {"rarr", "→"},
    {"ensp", "\u2002"}, {"emsp", "\u2003"}, {"eacute", "é"},  {"uuml", "ü"},    {"times", "×"},   {"bull", "•"},
};

std::size_t find_from(std::string_view text, std::string_view what, std::size_t at) {
    const std::size_t found = text.find(what, at);
    return found == std::string_view::npos ? text.size() : found + what.size();
}

bool opens(std::string_view markup, std::size_t at, std::string_view tag) {
    if (markup.size() < at + tag.size()) return false;
    return std::equal(tag.begin(), tag.end(), markup.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
}

}  // namespace

std::size_t skip_markup(std::string_view markup, std::size_t at, MarkupState& state) {
    using In = MarkupState::In;
    if (state.in == In::tag && opens(markup, at, "<!--")) state.in = In::comment;
    if (state.in == In::tag && opens(markup, at, "<script")) state.in = In::script;
    if (state.in == In::tag && opens(markup, at, "<style")) state.in = In::style;
    const std::string_view closing = state.in == In::comment  ? "-->"
                                     : state.in == In::script ? "</script>"
                                     : state.in == In::style  ? "</style>"
                                                              : ">";
    const std::size_t end = find_from(markup, closing, at);
    if (end < markup.size() || markup.ends_with(closing)) state.in = In::text;
    return end;
}

std::string decode_reference(std::string_view reference) {
    if (reference.size() < 3 || reference.front() != '&' || reference.back() != ';') return std::string(reference);
    const std::string_view body = reference.substr(1, reference.size() - 2);
    if (body.front() != '#') {
        for (const Named& row : named)
            if (row.name == body) return std::string(row.text);
        return std::string(reference);
    }
    const bool hex = body.size() > 1 && (body[1] == 'x' || body[1] == 'X');
    std::uint32_t value = 0;
    for (const char c : body.substr(hex ? 2 : 1)) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : hex && (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
        if (digit < 0 || value > 0x10FFFF) return std::string(reference);
        value = value * (hex ? 16U : 10U) + static_cast<std::uint32_t>(digit);
    }
    const bool valid = value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    std::string out;
    text::append_utf8(out, valid ? value : 0xFFFD);
    return out;
}

}  // namespace shuyu::article
