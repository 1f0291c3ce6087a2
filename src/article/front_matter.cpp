#include "article/front_matter.hpp"

#include <algorithm>
#include <optional>

#include "article/block_builder.hpp"

namespace shuyu::article {
namespace {

constexpr auto none = std::string_view::npos;

struct Line {
    std::string_view text;  ///< without the line end
    std::size_t begin = 0;
    std::size_t next = 0;  ///< where the next line begins
};

Line line_at(std::string_view text, std::size_t begin) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    const std::size_t line_end = text.substr(end, 2) == "\r\n" ? 2 : 1;
    return {text.substr(begin, end - begin), begin, std::min(end + line_end, text.size())};
}

std::string_view without_trailing_blanks(std::string_view line) {
    return line.substr(0, line.find_last_not_of(" \t") + 1);
}

std::size_t indent_of(std::string_view line) {
    return std::min(line.find_first_not_of(" \t"), line.size());
}

bool opens(std::string_view line) {
    return without_trailing_blanks(line) == "---";
}

bool closes(std::string_view line) {
    line = without_trailing_blanks(line);
    return line == "---" || line == "...";
}

/// Where the value begins in a line: after "- " marks and after "key: ".
std::size_t value_begin(std::string_view line) {
    std::size_t at = indent_of(line);
    while (line.substr(at, 2) == "- ") at += 2 + indent_of(line.substr(at + 2));
    if (line.substr(at, 1) == "\"" || line.substr(at, 1) == "'") {
        const std::size_t close = line.find(line[at], at + 1);
        if (close == none || line.substr(close + 1, 1) != ":") return at;
        return close + 2;
    }
    const std::size_t colon = line.find(": ", at);
    if (colon != none) return colon + 2;
    return line.ends_with(':') || line.ends_with('-') ? line.size() : at;
}

/// A value without its comment and its quotes or flow brackets.
std::string_view bare(std::string_view value) {
    value.remove_prefix(indent_of(value));
    if (value.starts_with('#')) return {};
    if (value.starts_with('"') || value.starts_with('\'')) {
        const std::size_t close = value.rfind(value.front());
        return close > 0 ? value.substr(1, close - 1) : value.substr(1);
    }
    value = without_trailing_blanks(value.substr(0, value.find(" #")));
    if (value.starts_with('[') || value.starts_with('{')) value.remove_prefix(1);
    if (value.ends_with(']') || value.ends_with('}')) value.remove_suffix(1);
    return value;
}

bool begins_block_scalar(std::string_view value) {
    value = without_trailing_blanks(value.substr(0, value.find(" #")));
    return !value.empty() && (value.front() == '|' || value.front() == '>') &&
           value.find_first_not_of("+-0123456789", 1) == none;
}

}  // namespace

std::size_t front_matter_length(std::string_view text) {
    Line line = line_at(text, 0);
    if (!opens(line.text)) return 0;
    while (line.next < text.size()) {
        line = line_at(text, line.next);
        if (closes(line.text)) return line.next;
    }
    return 0;
}

void read_front_matter(std::string_view front_matter, const BlockSink& sink) {
    BlockBuilder builder;
    std::optional<std::size_t> scalar_indent;  // of the key whose block scalar goes on
    const auto flush = [&] { builder.flush(BlockKind::metadata, 0, sink); };
    for (Line line = line_at(front_matter, 0); line.next < front_matter.size();) {
        line = line_at(front_matter, line.next);
        const std::size_t indent = indent_of(line.text);
        if (scalar_indent && (indent > *scalar_indent || indent == line.text.size())) {
            builder.append(front_matter.substr(line.begin + indent, line.next - line.begin - indent),
                           line.begin + indent);
            continue;
        }
        flush();
        scalar_indent.reset();
        if (closes(line.text)) continue;
        const std::string_view value = line.text.substr(std::min(value_begin(line.text), line.text.size()));
        if (begins_block_scalar(value)) {
            scalar_indent = indent;
        } else if (const std::string_view text = bare(value); !text.empty()) {
            builder.append(text, static_cast<std::size_t>(text.data() - front_matter.data()));
            flush();
        }
    }
    flush();
}

}  // namespace shuyu::article
