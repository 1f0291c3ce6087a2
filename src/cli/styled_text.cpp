#include "cli/styled_text.hpp"

#include <algorithm>
#include <string_view>

#include "cli/display_width.hpp"
#include "text/utf8.hpp"

namespace shuyu::cli {
namespace {

struct Look {
    std::string_view coloured;
    std::string_view plain;  ///< under NO_COLOR
};

constexpr Look looks[] = {
    {"", ""},                       // plain
    {"\x1B[2m", "\x1B[2m"},         // label
    {"\x1B[1m", "\x1B[1m"},         // term
    {"\x1B[1;36m", "\x1B[1m"},      // gloss
    {"\x1B[1;4;32m", "\x1B[1;4m"},  // fragment
    {"\x1B[1;31m", "\x1B[1;7m"},    // problem
    {"\x1B[1m", "\x1B[1m"},         // keys
};

/// One character with the marks that stand on it.
struct Glyph {
    Style style = Style::plain;
    std::string text;
    std::size_t width = 0;

    bool is_blank() const { return text == " "; }
};

std::vector<Glyph> glyphs_of(const StyledLine& line) {
    std::vector<Glyph> glyphs;
    for (const Span& span : line) {
        for (std::size_t at = 0; at < span.text.size();) {
            const std::size_t length = text::decode(span.text, at).length;
            std::string character = span.text.substr(at, length);
            const std::size_t width = display_width(character);
            if (width == 0 && !glyphs.empty())
                glyphs.back().text += character;
            else
                glyphs.push_back({span.style, std::move(character), width});
            at += length;
        }
    }
    return glyphs;
}

StyledLine line_of(const std::vector<Glyph>& glyphs, std::size_t begin, std::size_t end) {
    StyledLine line;
    for (std::size_t i = begin; i < end; ++i) {
        if (line.empty() || line.back().style != glyphs[i].style) line.push_back({glyphs[i].style, ""});
        line.back().text += glyphs[i].text;
    }
    return line;
}

/// Whether a line may end before glyph `i` > 0.
bool may_break(const std::vector<Glyph>& glyphs, std::size_t i) {
    return glyphs[i].is_blank() || glyphs[i - 1].is_blank() || glyphs[i].width == 2 || glyphs[i - 1].width == 2;
}

/// Where the line that begins at `begin` ends: the last good place within `width` cells, one glyph at least.
std::size_t line_end(const std::vector<Glyph>& glyphs, std::size_t begin, std::size_t width) {
    std::size_t end = begin, cells = 0, good = begin;
    while (end < glyphs.size() && cells + glyphs[end].width <= width) {
        if (end > begin && may_break(glyphs, end)) good = end;
        cells += glyphs[end++].width;
    }
    if (end == glyphs.size() || (end > begin && may_break(glyphs, end))) return std::max(end, begin + 1);
    return good > begin ? good : std::max(end, begin + 1);
}

}  // namespace

std::size_t display_width(const StyledLine& line) {
    std::size_t cells = 0;
    for (const Span& span : line) cells += display_width(span.text);
    return cells;
}

std::vector<StyledLine> wrapped(const StyledLine& text, std::size_t width, std::size_t indent) {
    const std::vector<Glyph> glyphs = glyphs_of(text);
    const std::size_t hang = indent + 8 <= width ? indent : 0;
    std::vector<StyledLine> lines;
    std::size_t begin = 0;
    do {
        const std::size_t room = lines.empty() ? width : width - hang;
        const std::size_t end = begin < glyphs.size() ? line_end(glyphs, begin, room) : begin;
        StyledLine line = line_of(glyphs, begin, end);
        if (!lines.empty() && hang > 0) line.insert(line.begin(), {Style::plain, std::string(hang, ' ')});
        lines.push_back(std::move(line));
        begin = end;
        while (begin < glyphs.size() && glyphs[begin].is_blank()) ++begin;
    } while (begin < glyphs.size());
    return lines;
}

StyledLine cut_to(const StyledLine& line, std::size_t width) {
    if (display_width(line) <= width) return line;
    const std::vector<Glyph> glyphs = glyphs_of(line);
    std::size_t end = 0, cells = 0;
    while (end < glyphs.size() && cells + glyphs[end].width + 1 <= width) cells += glyphs[end++].width;
    StyledLine cut = line_of(glyphs, 0, end);
    if (cells < width) cut.push_back({Style::label, "…"});
    return cut;
}

std::string with_codes(const StyledLine& line, Colours colours) {
    std::string out;
    for (const Span& span : line) {
        const Look& look = looks[static_cast<std::size_t>(span.style)];
        const std::string_view code = colours == Colours::yes ? look.coloured : look.plain;
        out.append(code).append(span.text);
        if (!code.empty()) out += "\x1B[0m";
    }
    return out;
}

std::string plain_text(const StyledLine& line) {
    std::string out;
    for (const Span& span : line) out += span.text;
    return out;
}

}  // namespace shuyu::cli
