#include "glossary/head_editor.hpp"

#include "glossary/entry_cut.hpp"
#include "glossary/limits.hpp"
#include "glossary/map_lines.hpp"
#include "glossary/node_extent.hpp"

namespace shuyu::glossary {
namespace {

/// Where the lines of the key's value end.
std::size_t field_end(const std::string& text, const Node& head, std::size_t number) {
    const std::size_t next = number + 1 < head.keys.size() ? head.keys[number + 1].begin : text.size();
    const std::size_t end = value_end(text, head.keys[number], head.items[number], next);
    return line_end(text, end == 0 ? 0 : end - 1);
}

/// Behind a scalar on one line, whatever follows.
std::size_t scalar_end(const std::string& text, const Node& scalar) {
    return scalar.is_plain ? scalar.begin + scalar.value.size() : node_end(text, scalar, text.size());
}

}  // namespace

Result<Node> read_head(const std::string& text) {
    if (const auto cut = cut_entries(text)) return parse_whole_yaml(text.substr(0, cut->terms_end), Origin{});
    if (text.size() > max_whole_bytes) return Failure(text::make_error("limit", "is too long", "split it"));
    return parse_whole_yaml(text, Origin{});
}

std::string with_head_value(const std::string& text, const Node& head, std::string_view name, const std::string& value,
                            std::string_view after) {
    if (const Node* old = head.find(name); old != nullptr && old->is_scalar()) {
        return apply_edits(text, 0, text.size(), {{old->begin, scalar_end(text, *old), value}});
    }
    const std::string line = std::string(name) + ": " + value;
    const std::size_t first = head.keys.front().begin;
    const std::string line_break = text.find("\r\n") != std::string::npos ? "\r\n" : "\n";
    if (head.is_flow) return apply_edits(text, 0, text.size(), {{first, first, line + ", "}});
    const std::string indent(first - line_begin(text, first), ' ');
    for (std::size_t i = 0; i < head.keys.size(); ++i) {
        if (head.keys[i].value != after) continue;
        const std::size_t end = field_end(text, head, i);
        return apply_edits(text, 0, text.size(), {{end, end, indent + line + line_break}});
    }
    return apply_edits(text, 0, text.size(), {{first, first, line + line_break + indent}});
}

}  // namespace shuyu::glossary
