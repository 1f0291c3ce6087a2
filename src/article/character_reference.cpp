#include "article/character_reference.hpp"

#include <libxml/HTMLparser.h>

#include <charconv>

#include "text/utf8.hpp"

namespace shuyu::article {
namespace {

char32_t number_of(std::string_view digits) {
    const int base = digits.starts_with('x') || digits.starts_with('X') ? 16 : 10;
    if (base == 16) digits.remove_prefix(1);
    unsigned number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    return error == std::errc{} && end == digits.data() + digits.size() ? char32_t(number) : 0;
}

char32_t named(std::string_view name) {
    const std::string terminated(name);
    const htmlEntityDesc* found = htmlEntityLookup(reinterpret_cast<const xmlChar*>(terminated.c_str()));
    return found ? char32_t(found->value) : 0;
}

}  // namespace

std::string decode_reference(std::string_view reference) {
    if (reference.size() < 2 || reference.front() != '&') return {};
    reference.remove_prefix(1);
    if (reference.ends_with(';')) reference.remove_suffix(1);
    const char32_t c = reference.starts_with('#') ? number_of(reference.substr(1)) : named(reference);
    if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return {};
    std::string out;
    text::append_utf8(out, c);
    return out;
}

}  // namespace shuyu::article
