#include "glossary/evidence_name.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "file/content_hash.hpp"
#include "text/utf8.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::size_t max_name = 200;  // bytes of one component, with the ending; file systems allow 255
constexpr std::string_view ending = ".yaml";
constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};

enum class Capitals { plain, encoded };

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

/// CON, COM1.txt: names that Windows gives to devices, whatever follows the first dot.
bool is_device(std::string_view component) {
    const std::string stem = lowered(component.substr(0, component.find_first_of(". ")));
    if (std::find(devices.begin(), devices.end(), stem) != devices.end()) return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '0' && stem[3] <= '9';
}

bool is_safe(char32_t c) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return false;
    return c > 0x7F || std::string_view("\\:*?\"<>|%").find(static_cast<char>(c)) == std::string_view::npos;
}

void append_encoded(std::string& out, std::string_view bytes) {
    for (const char c : bytes) fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
}

bool is_edge(std::string_view component, std::size_t at) {
    if (at == 0 && component[0] == '.') return true;
    return component.find_first_not_of(". ", at) == std::string_view::npos;
}

std::string encode_component(std::string_view component, Capitals capitals) {
    std::string out;
    const bool encodes_first = is_device(component);
    for (std::size_t at = 0; at < component.size();) {
        const text::Decoded next = text::decode(component, at);
        const bool is_capital = next.code_point >= 'A' && next.code_point <= 'Z';
        const bool is_plain = next.valid && is_safe(next.code_point) && !is_edge(component, at) &&
                              !(encodes_first && at == 0) && !(is_capital && capitals == Capitals::encoded);
        const std::string_view bytes = component.substr(at, next.length);
        if (is_plain)
            out += bytes;
        else
            append_encoded(out, bytes);
        at += next.length;
    }
    return out;
}

/// Cut at a character and before a broken escape; the hash of the whole tells it from others.
std::string shortened(std::string name, std::string_view original) {
    if (name.size() + ending.size() <= max_name) return name;
    const std::string hash = "-" + file::content_hash(original).substr(5);
    std::size_t length = max_name - ending.size() - hash.size();
    while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xC0) == 0x80) --length;
    const std::size_t percent = name.rfind('%', length);
    if (percent != std::string::npos && percent + 3 > length) length = percent;
    name.resize(length);
    return name + hash;
}

std::string encoded(std::string_view article, Capitals capitals) {
    std::string path;
    for (std::size_t at = 0; at <= article.size();) {
        const std::size_t end = std::min(article.find('/', at), article.size());
        const std::string_view component = article.substr(at, end - at);
        if (!component.empty()) {
            if (!path.empty()) path += '/';
            path += shortened(encode_component(component, capitals), component);
        }
        at = end + 1;
    }
    return path.append(ending);
}

}  // namespace

std::string evidence_name(std::string_view article) {
    return encoded(article, Capitals::plain);
}

std::map<std::string, std::string> evidence_names(const std::set<std::string>& articles) {
    std::map<std::string, std::vector<std::string>> by_folded;
    for (const std::string& article : articles) by_folded[lowered(evidence_name(article))].push_back(article);
    std::map<std::string, std::string> names;
    for (const auto& [folded, group] : by_folded)
        for (const std::string& article : group)
            names[article] = encoded(article, group.size() > 1 ? Capitals::encoded : Capitals::plain);
    return names;
}

}  // namespace shuyu::glossary
