#include "article/reader.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "article/front_matter.hpp"
#include "article/html.hpp"
#include "article/markdown.hpp"
#include "article/plain_text.hpp"

namespace shuyu::article {
namespace {

constexpr std::size_t looked_at = 64 * 1024;  ///< bytes at the beginning that tell the format

constexpr std::array endings = std::to_array<std::pair<std::string_view, Format>>({
    {".md", Format::markdown},
    {".markdown", Format::markdown},
    {".html", Format::html},
    {".htm", Format::html},
    {".xhtml", Format::html},
    {".txt", Format::plain},
});

std::string lower_ascii(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    return lower;
}

bool looks_like_html(std::string_view head) {
    const std::size_t begin = std::min(head.find_first_not_of(" \t\r\n"), head.size());
    const std::string lower = lower_ascii(head.substr(begin, 16));
    return lower.starts_with("<!doctype html") || lower.starts_with("<html");
}

bool begins_heading(std::string_view line) {
    const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
    return level >= 1 && level <= 6 && line.substr(level, 1) == " ";
}

bool begins_link(std::string_view line) {
    const bool opens = line.starts_with('[') || line.starts_with("![");
    return opens && (line.find("](") != std::string_view::npos || line.find("]: ") != std::string_view::npos);
}

bool looks_like_markdown(std::string_view head) {
    if (front_matter_length(head) > 0) return true;
    for (std::size_t begin = 0; begin < head.size();) {
        const std::size_t end = std::min(head.find_first_of("\r\n", begin), head.size());
        const std::string_view line = head.substr(begin, end - begin);
        if (begins_heading(line) || begins_link(line) || line.starts_with("```") || line.starts_with("~~~"))
            return true;
        begin = end + 1;
    }
    return false;
}

}  // namespace

Format detect_format(std::string_view name, std::string_view text) {
    const std::string lower = lower_ascii(name);
    for (const auto& [ending, format] : endings)
        if (lower.ends_with(ending)) return format;
    const std::string_view head = text.substr(0, looked_at);
    if (looks_like_html(head)) return Format::html;
    return looks_like_markdown(head) ? Format::markdown : Format::plain;
}

Result<void> read_blocks(std::string_view text, Format format, const ReadOptions& options, const BlockSink& sink) {
    switch (format) {
        case Format::markdown:
            return read_markdown(text, options, sink);
        case Format::html:
            return read_html(text, options, sink);
        case Format::plain:
            break;
    }
    if (options.blocks == Blocks::with_han) {
        read_plain(text, sink);
        return {};
    }
    const Origin origin;
    Block whole;
    whole.text = text;
    whole.origins = {&origin, 1};
    sink(whole);
    return {};
}

}  // namespace shuyu::article
