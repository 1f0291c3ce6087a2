#include "glossary/node_extent.hpp"

#include <algorithm>
#include <optional>

namespace shuyu::glossary {
namespace {

/// Behind the closing quote of the scalar that opens at `begin`.
std::size_t quoted_end(std::string_view text, std::size_t begin) {
    const char quote = text[begin];
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '"' || at + 1 == text.size() || text[at + 1] != quote) return at + 1;
            ++at;  // '' inside single quotes
        }
    }
    return text.size();
}

bool begins_comment(std::string_view text, std::size_t at) {
    return text[at] == '#' && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n');
}

/// Behind the bracket that closes the one at `begin`.
std::size_t flow_end(std::string_view text, std::size_t begin) {
    std::size_t depth = 0;
    bool may_quote = true;  // a quote opens only where a value may begin
    for (std::size_t at = begin; at < text.size();) {
        const char c = text[at];
        if ((c == '"' || c == '\'') && may_quote) {
            at = quoted_end(text, at);
            may_quote = false;
            continue;
        }
        if (begins_comment(text, at)) {
            at = line_end(text, at);
            continue;
        }
        if (c == '[' || c == '{') ++depth;
        if ((c == ']' || c == '}') && --depth == 0) return at + 1;
        if (c == '[' || c == '{' || c == ',' || c == ':' || c == '?')
            may_quote = true;
        else if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            may_quote = false;
        ++at;
    }
    return text.size();
}

/// Without trailing blanks and a comment behind the last line of [begin, end).
std::size_t trimmed_end(std::string_view text, std::size_t begin, std::size_t end) {
    const std::size_t last_line = std::max(begin, end == 0 ? 0 : line_begin(text, end - 1));
    for (std::size_t at = last_line; at < end; ++at)
        if (at > begin && begins_comment(text, at)) end = at;
    while (end > begin && std::string_view(" \t\r\n").find(text[end - 1]) != std::string_view::npos) --end;
    return end;
}

bool is_block_scalar(std::string_view text, const Node& node) {
    return node.is_scalar() && !node.is_plain && node.begin < text.size() &&
           (text[node.begin] == '|' || text[node.begin] == '>');
}

std::size_t indent_at(std::string_view text, std::size_t line) {
    return std::min(text.find_first_not_of(' ', line), text.size()) - line;
}

bool is_blank_line(std::string_view text, std::size_t line) {
    const std::size_t content = text.find_first_not_of(" \t\r\n", line);
    return content == std::string_view::npos || content >= line_end(text, line);
}

/// Behind the last of its lines that is not blank: those indented at least as its first one, or as its header says
/// (YAML 1.2, 8.1.1.1: an indicator counts from the indentation of the key's line).
std::size_t block_scalar_end(std::string_view text, std::size_t begin, std::size_t limit) {
    std::size_t line = line_end(text, begin);
    std::size_t end = begin;
    const std::string_view header = text.substr(begin, line - begin);
    const std::size_t digit = header.substr(0, header.find('#')).find_first_of("123456789");
    const std::size_t least = indent_at(text, line_begin(text, begin)) + 1;
    std::optional<std::size_t> indent;
    // Where an indicator counts from is not told by the text alone: all that is deeper than the key belongs to it.
    if (digit != std::string_view::npos) indent = least;
    for (; line < limit; line = line_end(text, line)) {
        if (is_blank_line(text, line)) continue;
        if (!indent) indent = std::max(indent_at(text, line), least);
        if (indent_at(text, line) < *indent) break;
        end = line_end(text, line);
    }
    while (end > begin && std::string_view(" \t\r\n").find(text[end - 1]) != std::string_view::npos) --end;
    return end;
}

std::size_t key_end(std::string_view text, const Node& key) {
    return key.is_plain ? key.begin + key.value.size() : quoted_end(text, key.begin);
}

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The quoted texts in brackets: elsewhere there a # behind a blank begins a comment.
void collect_quoted(std::string_view text, const Node& node, std::vector<Span>& spans) {
    if (node.is_scalar() && !node.is_plain) spans.push_back({node.begin, quoted_end(text, node.begin)});
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        if (node.is_map()) collect_quoted(text, node.keys[i], spans);
        collect_quoted(text, node.items[i], spans);
    }
}

/// A text of lines: behind its indicator there may be a comment.
void collect_block_scalar(std::string_view text, const Node& node, std::size_t limit, std::vector<Span>& spans) {
    const std::size_t lines = line_end(text, node.begin);
    spans.push_back({node.begin, node.begin + 1});
    spans.push_back({lines, std::max(lines, block_scalar_end(text, node.begin, limit))});
}

/// Where the keys and values below `node` stand, in order; `limit` is where what follows the node begins.
void collect_spans(std::string_view text, const Node& node, std::size_t limit, std::vector<Span>& spans) {
    if (node.is_flow) return collect_quoted(text, node, spans);
    if (is_block_scalar(text, node)) return collect_block_scalar(text, node, limit, spans);
    if (node.is_scalar()) spans.push_back({node.begin, node_end(text, node, limit)});
    if (node.is_scalar() || node.type == Node::Type::null) return;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        if (node.is_map()) spans.push_back({node.keys[i].begin, key_end(text, node.keys[i])});
        const bool is_last = i + 1 == node.items.size();
        const std::size_t next =
            is_last ? limit : line_begin(text, (node.is_map() ? node.keys : node.items)[i + 1].begin);
        collect_spans(text, node.items[i], next, spans);
    }
}

std::vector<std::size_t> find_between(std::string_view text, const Node& node, std::size_t begin, std::size_t end) {
    std::vector<Span> spans;
    collect_spans(text, node, end, spans);
    spans.push_back({end, end});
    std::vector<std::size_t> comments;
    std::size_t at = begin;
    for (const Span& span : spans) {
        while (at < span.begin) {
            if (!begins_comment(text, at)) {
                ++at;
                continue;
            }
            comments.push_back(at);
            at = line_end(text, at);
        }
        at = std::max(at, span.end);
    }
    return comments;
}

}  // namespace

std::vector<std::size_t> find_comments(std::string_view text, const Node& node) {
    return find_between(text, node, 0, text.size());
}

std::string comment_at(std::string_view text, std::size_t begin) {
    std::string comment(text.substr(begin, text.find('\n', begin) - begin));
    comment.resize(comment.find_last_not_of(" \t\r") + 1);
    return comment;
}

std::string comments_inside(std::string_view text, const Node& value, std::size_t end) {
    std::string all;
    if (value.type == Node::Type::null) return all;
    for (const std::size_t comment : find_between(text, value, value.begin, end))
        all += ' ' + comment_at(text, comment);
    return all;
}

std::size_t line_begin(std::string_view text, std::size_t offset) {
    const std::size_t found = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    return found == std::string_view::npos ? 0 : found + 1;
}

std::size_t line_end(std::string_view text, std::size_t offset) {
    const std::size_t found = text.find('\n', offset);
    return found == std::string_view::npos ? text.size() : found + 1;
}

std::size_t content_end(std::string_view text, std::size_t begin, std::size_t limit) {
    std::size_t end = begin;
    for (std::size_t at = begin; at < limit;) {
        const std::size_t next = std::min(line_end(text, at), limit);
        const std::size_t first = text.find_first_not_of(" \t", at);
        const bool says_something = first < next && text[first] != '#' && text[first] != '\r' && text[first] != '\n';
        if (says_something) end = next;
        at = next;
    }
    return end;
}

std::size_t value_begin(std::string_view text, const Node& key, const Node& value) {
    if (value.type != Node::Type::null) return value.begin;
    const std::size_t colon = text.find(':', key_end(text, key));
    return colon == std::string_view::npos ? text.size() : colon + 1;
}

std::size_t node_end(std::string_view text, const Node& node, std::size_t limit) {
    if (node.is_flow) return flow_end(text, node.begin);
    if (is_block_scalar(text, node)) return block_scalar_end(text, node.begin, limit);
    if (node.is_scalar() && !node.is_plain) return quoted_end(text, node.begin);
    return trimmed_end(text, node.begin, std::max(node.begin, content_end(text, node.begin, limit)));
}

std::size_t value_end(std::string_view text, const Node& key, const Node& value, std::size_t limit) {
    if (value.type != Node::Type::null) return node_end(text, value, limit);
    const std::size_t begin = value_begin(text, key, value);
    return trimmed_end(text, begin, std::min(line_end(text, begin), limit));  // "key:" or "key: ~"
}

}  // namespace shuyu::glossary
