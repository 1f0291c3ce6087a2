#include "feed/text_rule.hpp"

#include <algorithm>

#include "text/escape.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

bool is_xml_character(char32_t c) {
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           c >= 0x10000;
}

constexpr std::string_view formula_signs[] = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

}  // namespace

Broken check_term(std::string_view text) {
    if (text.empty()) return {"empty", "is empty"};
    if (text.find_first_of("\r\n") != std::string_view::npos) return {"line-end", "has a line end"};
    if (text::printable_line(text) != text) return {"control-character", "has a control or invisible character"};
    if (text::is_space(text::decode(text, 0).code_point) ||
        text::is_space(text::decode_before(text, text.size()).code_point))
        return {"outer-space", "has white space at an end"};
    return {};
}

Broken check_prose(std::string_view text) {
    if (text.find('\r') != std::string_view::npos || text::printable(text) != text)
        return {"control-character", "has a control or invisible character"};
    return {};
}

Broken check_xml(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode(text, at);
        if (!next.valid || !is_xml_character(next.code_point))
            return {"xml-character", "has a character that XML cannot hold"};
        at += next.length;
    }
    return {};
}

bool is_formula(std::string_view field) {
    while (!field.empty() && field.front() == ' ') field.remove_prefix(1);
    return std::any_of(std::begin(formula_signs), std::end(formula_signs),
                       [&](std::string_view sign) { return field.starts_with(sign); });
}

}  // namespace shuyu::feed
