#include "article/front_matter.hpp"

#include <algorithm>

#include "article/block_builder.hpp"
#include "article/markdown.hpp"

namespace shuyu::article {
namespace {

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(" \t"), line.size()); }

/// Offset of the value in a line "key: value", "- value" or of the line's text when it is neither.
std::size_t value_begin(std::string_view line) {
    std::size_t at = indent_of(line);
    while (line.substr(at).starts_with("- ")) at += 2 + indent_of(line.substr(at + 2));
    std::size_t key = at;
    while (key < line.size() && (line[key] == '_' || line[key] == '-' || line[key] == '.' || (line[key] >= '0' && line[key] <= '9') ||
                                 ((line[key] | 0x20) >= 'a' && (line[key] | 0x20) <= 'z')))
        ++key;
    if (key > at && key < line.size() && line[key] == ':' && (key + 1 == line.size() || line[key + 1] == ' '))
        return std::min(line.size(), key + 1 + indent_of(line.substr(key + 1)));
    return at;
}

bool is_block_indicator(std::string_view value) {
    return !value.empty() && (value[0] == '|' || value[0] == '>') && value.size() <= 3;
}

struct Value {
    std::size_t begin = 0;
    std::size_t end = 0;
};

Value unquoted(std::string_view line, std::size_t begin) {
    std::size_t end = line.find_last_not_of(" \t\r") + 1;
    if (end > begin + 1 && (line[begin] == '"' || line[begin] == '\'') && line[end - 1] == line[begin]) return {begin + 1, end - 1};
    return {begin, std::max(begin, end)};
}

}  // namespace

void read_front_matter(std::string_view text, const BlockSink& sink) {
    BlockBuilder builder;
    std::size_t scalar_indent = std::string_view::npos;  // of the key whose block scalar goes on
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const bool blank = indent_of(line) == line.size();
        if (scalar_indent != std::string_view::npos && (blank || indent_of(line) > scalar_indent)) {
            builder.add(line.substr(indent_of(line)), at + indent_of(line));
            builder.add("\n", end);
        } else {
            builder.emit(sink);
            builder.begin(BlockKind::metadata);
            scalar_indent = std::string_view::npos;
            const std::size_t begin = value_begin(line);
            const Value value = unquoted(line, begin);
            if (is_block_indicator(line.substr(value.begin, value.end - value.begin)))
                scalar_indent = indent_of(line);
            else
                builder.add(line.substr(value.begin, value.end - value.begin), at + value.begin);
        }
        at = end + 1;
    }
    builder.emit(sink);
}

std::size_t front_matter_length(std::string_view text) {
    if (!text.starts_with("---\n") && !text.starts_with("---\r\n")) return 0;
    for (std::size_t at = text.find('\n') + 1; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line == "---" || line == "...") return std::min(end + 1, text.size());
        at = end + 1;
    }
    return 0;
}

}  // namespace shuyu::article
