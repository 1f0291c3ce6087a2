#include "article/xml_guard.hpp"

#include <algorithm>

namespace shuyu::article {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t most_attributes = 100;

std::size_t past(std::string_view xml, std::size_t at, std::string_view end) {
    const std::size_t found = xml.find(end, at);
    return found == std::string_view::npos ? xml.size() : found + end.size();
}

struct Span {
    std::string_view begin;
    std::string_view end;
};

constexpr Span without_tags[] = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};

/// A start tag, or a declaration up to the next "<" inside it: its end and its equals signs outside quotes.
std::size_t past_tag(std::string_view xml, std::size_t at, std::size_t& attributes) {
    for (++at; at < xml.size(); ++at) {
        const char c = xml[at];
        if (c == '>') return at + 1;
        if (c == '<') return at;
        if (c == '=') ++attributes;
        if (c == '"' || c == '\'') at = past(xml, at + 1, xml.substr(at, 1)) - 1;
    }
    return xml.size();
}

std::size_t past_markup(std::string_view xml, std::size_t at, std::size_t& attributes) {
    for (const Span& span : without_tags)
        if (xml.substr(at).starts_with(span.begin)) return past(xml, at + span.begin.size(), span.end);
    return past_tag(xml, at, attributes);
}

}  // namespace

std::optional<std::size_t> find_overloaded_element(std::string_view xml) {
    for (std::size_t at = xml.find('<'); at < xml.size(); at = xml.find('<', at)) {
        std::size_t attributes = 0;
        const std::size_t begin = at;
        at = past_markup(xml, at, attributes);
        if (attributes > most_attributes) return begin;
    }
    return std::nullopt;
}

std::string declared_encoding(std::string_view bytes) {
    if (bytes.starts_with("<\0?\0"sv)) return "UTF-16LE";
    if (bytes.starts_with("\0<\0?"sv)) return "UTF-16BE";
    if (!bytes.starts_with("<?xml")) return {};
    const std::string_view head = bytes.substr(0, std::min<std::size_t>(bytes.find("?>"), 256));
    const std::size_t at = head.find("encoding");
    const std::size_t begin = at == std::string_view::npos ? at : head.find_first_of("\"'", at);
    if (begin == std::string_view::npos) return {};
    const std::size_t end = head.find(head[begin], begin + 1);
    if (end == std::string_view::npos) return {};
    std::string name(head.substr(begin + 1, end - begin - 1));
    for (char& c : name) c = c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c;
    const bool is_said_elsewhere =
        name == "UTF-8" || name == "UTF8" || name.starts_with("UTF-16") || name == "US-ASCII";
    return is_said_elsewhere ? "" : name;
}

}  // namespace shuyu::article
