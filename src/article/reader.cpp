#include "article/reader.hpp"

#include <algorithm>
#include <array>

#include "article/html.hpp"
#include "article/markdown.hpp"
#include "article/plain_text.hpp"

namespace shuyu::article {
namespace {

struct Ending {
    std::string_view ending;
    Format format;
};
constexpr Ending endings[] = {
    {".md", Format::markdown}, {".markdown", Format::markdown}, {".mkd", Format::markdown}, {".html", Format::html},
    {".htm", Format::html},    {".xhtml", Format::html},        {".txt", Format::plain},    {".text", Format::plain},
};

bool equals_ignoring_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return (x >= 'A' && x <= 'Z' ? x + 32 : x) == (y >= 'A' && y <= 'Z' ? y + 32 : y); });
}

bool looks_like_html(std::string_view head) {
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return false;
    head.remove_prefix(begin);
    constexpr std::array<std::string_view, 3> openings{"<!doctype html", "<html", "<head"};
    return std::any_of(openings.begin(), openings.end(),
                       [&](auto opening) { return equals_ignoring_case(head.substr(0, opening.size()), opening); });
}

bool looks_like_markdown(std::string_view head) {
    if (front_matter_length(head) > 0) return true;
    constexpr std::array<std::string_view, 4> openings{"# ", "## ", "### ", "```"};
    for (std::size_t at = 0; at < head.size(); at = std::min(head.find('\n', at), head.size()) + 1) {
        const std::string_view line = head.substr(at, 64);
        if (std::any_of(openings.begin(), openings.end(), [&](auto opening) { return line.starts_with(opening); })) return true;
    }
    return head.find("](http") != std::string_view::npos;
}

}  // namespace

Format detect_format(std::string_view name, std::string_view text) {
    constexpr std::size_t head_size = 4096;
    for (const Ending& row : endings)
        if (name.size() > row.ending.size() && equals_ignoring_case(name.substr(name.size() - row.ending.size()), row.ending))
            return row.format;
    const std::string_view head = text.substr(0, head_size);
    if (looks_like_html(head)) return Format::html;
    return looks_like_markdown(head) ? Format::markdown : Format::plain;
}

Result<void> read_blocks(std::string_view text, Format format, const ReadOptions& options, const BlockSink& sink) {
    switch (format) {
        case Format::markdown: return read_markdown(text, options, sink);
        case Format::html: return read_html(text, options, sink);
        case Format::plain: break;
    }
    read_plain(text, sink);
    return {};
}

}  // namespace shuyu::article
