#include "glossary/quick_scalar.hpp"

#include "glossary/limits.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`~=<";

bool is_null_word(std::string_view text) {
    return text == "null" || text == "Null" || text == "NULL";
}

/// A plain scalar in which nothing can mean anything else.
bool is_plain_text(std::string_view text, std::string_view forbidden) {
    if (text.empty() || indicators.find(text.front()) != std::string_view::npos) return false;
    if (text.front() == ' ' || text.back() == ' ' || text.back() == ':' || is_null_word(text)) return false;
    if (text.find_first_of(forbidden) != std::string_view::npos) return false;
    return text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos;
}

/// The content of "…" when its only escapes are \" and \\.
std::optional<std::string> unquoted(std::string_view text) {
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::nullopt;
    text = text.substr(1, text.size() - 2);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"' || text[at] == '\t') return std::nullopt;
        if (text[at] == '\\') {
            if (++at == text.size() || (text[at] != '"' && text[at] != '\\')) return std::nullopt;
        }
        out += text[at];
    }
    return out;
}

}  // namespace

std::optional<std::string> read_quick_scalar(std::string_view text, std::string_view forbidden) {
    if (text.size() > max_scalar_bytes) return std::nullopt;
    if (text.starts_with('"')) return unquoted(text);
    if (!is_plain_text(text, forbidden)) return std::nullopt;
    return std::string(text);
}

}  // namespace shuyu::glossary
