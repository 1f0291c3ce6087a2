#include "article/plain_text.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "text/han_search.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::article {
namespace {

constexpr std::size_t longest_paragraph = 64 * 1024;
/// Hard-wrapped lines are about this long; shorter lines that end without punctuation are titles or list entries.
constexpr std::size_t shortest_wrapped_line = 50;
constexpr std::size_t longest_wrapped_line = 130;

/// memchr-based, since lines may be 50 MB long and most files hold no CR at all.
std::size_t line_end_after(std::string_view text, std::size_t from) {
    const char* const begin = text.data() + from;
    const auto* lf = static_cast<const char*>(std::memchr(begin, '\n', text.size() - from));
    const std::size_t until = lf ? static_cast<std::size_t>(lf - text.data()) : text.size();
    const auto* cr = static_cast<const char*>(std::memchr(begin, '\r', until - from));
    return cr ? static_cast<std::size_t>(cr - text.data()) : until;
}

std::size_t line_begin_before(std::string_view text, std::size_t at) {
    const std::string_view head = text.substr(0, at);
    const auto* lf = static_cast<const char*>(memrchr(head.data(), '\n', head.size()));
    const std::size_t from = lf ? static_cast<std::size_t>(lf - text.data()) + 1 : 0;
    const auto* cr = static_cast<const char*>(memrchr(head.data() + from, '\r', head.size() - from));
    return cr ? static_cast<std::size_t>(cr - text.data()) + 1 : from;
}

/// Past the line end at `at`, CR LF as one.
std::size_t after_line_end(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    return text.substr(at, 2) == "\r\n" ? at + 2 : at + 1;
}

/// The end of the line before the one that begins at `begin` (> 0), without its line end.
std::size_t previous_line_end(std::string_view text, std::size_t begin) {
    return begin >= 2 && text.substr(begin - 2, 2) == "\r\n" ? begin - 2 : begin - 1;
}

/// A line without its line end, as byte offsets of the text.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

Line line_after(std::string_view text, const Line& line) {
    const std::size_t next = after_line_end(text, line.end);
    return {next, next < text.size() ? line_end_after(text, next) : next};
}

std::string_view trimmed(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return line.substr(begin, line.find_last_not_of(" \t") - begin + 1);
}

bool begins_list_item(std::string_view line) {
    static constexpr std::array<std::string_view, 8> bullets{"- ", "* ", "+ ", "• ", "– ", "— ", "· ", "> "};
    if (std::any_of(bullets.begin(), bullets.end(), [&](auto bullet) { return line.starts_with(bullet); })) return true;
    if (line.front() == '#' || line.front() == '|') return true;
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    return digits > 0 && digits < 4 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
}

bool ends_sentence(std::string_view line) {
    std::size_t at = line.size();
    while (at > 0) {
        const text::Decoded last = text::decode_before(line, at);
        switch (last.code_point) {
            case U'"':
            case U'\'':
            case U'”':
            case U'’':
            case U')':
            case U']':
            case U'」':
            case U'』':
            case U'）':
            case U'*':
                at -= last.length;
                break;
            case U'.':
            case U'!':
            case U'?':
            case U':':
            case U'。':
            case U'！':
            case U'？':
            case U'：':
            case U'…':
                return true;
            default:
                return false;
        }
    }
    return false;
}

bool breaks_off(std::string_view line) {
    const char32_t last = text::decode_before(line, line.size()).code_point;
    return last == U',' || last == U'(' || last == U'（' || last == U'/' || last == U'、' || last == U'，';
}

bool begins_in_the_middle(std::string_view line) {
    const char32_t first = text::decode(line, 0).code_point;
    return text::is_lower(first) || first == U'(' || first == U'（' || first == U',' || first == U')';
}

void emit(std::string_view text, std::size_t begin, std::size_t end, const BlockSink& sink) {
    const Origin origin{0, begin};
    Block block;
    block.text = text.substr(begin, end - begin);
    block.origins = {&origin, 1};
    const std::string_view line = trimmed(block.text);
    if (!line.empty() && begins_list_item(line)) block.kind = BlockKind::list_item;
    sink(block);
}

}  // namespace

bool continues_paragraph(std::string_view line, std::string_view next) {
    line = trimmed(line);
    next = trimmed(next);
    if (line.empty() || next.empty() || begins_list_item(next)) return false;
    if (line.size() > 4096 || next.size() > 4096) return false;  // lines of that length are whole paragraphs
    if (breaks_off(line)) return true;
    if (ends_sentence(line)) return false;
    if (begins_in_the_middle(next)) return line.size() >= 8;
    return line.size() >= shortest_wrapped_line && line.size() <= longest_wrapped_line && !begins_list_item(line);
}

void read_plain(std::string_view text, const BlockSink& sink) {
    std::size_t done = 0;  // where the block before ended: bounded paragraphs must not overlap
    for (std::size_t at = text::find_possible_han(text, 0); at < text.size(); at = text::find_possible_han(text, at)) {
        const Line hit{std::max(line_begin_before(text, at), done), line_end_after(text, at)};
        Line first = hit;
        while (first.begin > done && hit.end - first.begin < longest_paragraph) {
            const std::size_t before_end = previous_line_end(text, first.begin);
            const Line before{std::max(line_begin_before(text, before_end), done), before_end};
            if (!continues_paragraph(before.of(text), first.of(text))) break;
            first = before;
        }
        Line last = hit;
        while (last.end < text.size() && last.end - first.begin < longest_paragraph) {
            const Line next = line_after(text, last);
            if (!continues_paragraph(last.of(text), next.of(text))) break;
            last = next;
        }
        emit(text, first.begin, last.end, sink);
        at = done = last.end;
    }
}

std::size_t next_block_begin(std::string_view text, std::size_t from) {
    from = std::min(from, text.size());
    Line line{line_begin_before(text, from), line_end_after(text, from)};
    while (line.end < text.size()) {
        const Line next = line_after(text, line);
        if (!continues_paragraph(line.of(text), next.of(text))) return next.begin;
        line = next;
    }
    return text.size();
}

}  // namespace shuyu::article
