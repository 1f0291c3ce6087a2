#include "article/html_guard.hpp"

#include <algorithm>

namespace shuyu::article {
namespace {

constexpr std::size_t most_attributes = 1000;
constexpr std::string_view blanks = " \t\r\n\f\v";

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_blank(char c) {
    return blanks.find(c) != std::string_view::npos;
}

/// Past the value whose "=" is at `equals`; quotes count only here, so that a stray one hides nothing.
std::size_t after_value(std::string_view html, std::size_t equals) {
    const std::size_t begin = std::min(html.find_first_not_of(blanks, equals + 1), html.size());
    if (begin == html.size() || (html[begin] != '"' && html[begin] != '\'')) return begin;
    const std::size_t close = html.find(html[begin], begin + 1);
    return close == std::string_view::npos ? html.size() : close + 1;
}

struct Tag {
    std::size_t end = 0;
    std::size_t attributes = 0;
};

/// The tag that begins at `begin`: an attribute begins with each character that stands first after a blank, a slash or
/// a value.
Tag read_tag(std::string_view html, std::size_t begin) {
    Tag tag;
    bool parted = false;
    std::size_t at = begin + 1;
    while (at < html.size() && html[at] != '>') {
        if (html[at] == '=') {
            at = after_value(html, at);
            parted = true;
        } else if (is_blank(html[at]) || html[at] == '/') {
            parted = true;
            ++at;
        } else {
            tag.attributes += parted ? 1 : 0;
            parted = false;
            ++at;
        }
    }
    tag.end = at;
    return tag;
}

bool is_dropped(unsigned char c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// U+FFFE and U+FFFF.
bool is_noncharacter(std::string_view html, std::size_t at) {
    return html.substr(at, 2) == "\xEF\xBF" && at + 2 < html.size() && static_cast<unsigned char>(html[at + 2]) >= 0xBE;
}

}  // namespace

std::optional<std::size_t> find_overloaded_tag(std::string_view html) {
    for (std::size_t at = html.find('<'); at < html.size(); at = html.find('<', at)) {
        if (at + 1 >= html.size() || !is_letter(html[at + 1])) {
            ++at;
            continue;
        }
        const Tag tag = read_tag(html, at);
        if (tag.attributes > most_attributes) return at;
        at = tag.end;
    }
    return std::nullopt;
}

std::optional<std::string> without_controls(std::string_view html) {
    std::optional<std::string> copy;
    for (std::size_t at = 0; at < html.size(); ++at) {
        const std::size_t length = is_dropped(static_cast<unsigned char>(html[at]))  ? 1
                                   : html[at] == '\xEF' && is_noncharacter(html, at) ? 3
                                                                                     : 0;
        if (length == 0) continue;
        if (!copy) copy.emplace(html);
        std::fill_n(copy->begin() + static_cast<std::ptrdiff_t>(at), length, ' ');
    }
    return copy;
}

}  // namespace shuyu::article
