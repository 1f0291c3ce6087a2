#include "glossary/migration.hpp"

#include <algorithm>

#include "glossary/entry_cut.hpp"
#include "glossary/limits.hpp"
#include "glossary/map_lines.hpp"
#include "glossary/model.hpp"
#include "glossary/node_extent.hpp"
#include "glossary/yaml_node.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The root without the entries, for a look at its keys; offsets as in `text` up to the list.
Result<Node> head_of(const std::string& text) {
    if (const auto cut = cut_entries(text)) return parse_whole_yaml(text.substr(0, cut->terms_end), Origin{});
    if (text.size() > max_whole_bytes) return Failure(text::make_error("limit", "is too long", ""));
    return parse_whole_yaml(text, Origin{});
}

/// 0 to 1: the number is written down.
std::string numbered(const std::string& text, const Node& head) {
    const std::string number = std::to_string(newest_format);
    if (const Node* old = head.find("format")) {
        const std::size_t end = node_end(text, *old, text.size());
        return apply_edits(text, 0, text.size(), {{old->begin, end, number}});
    }
    const std::size_t begin = head.keys.front().begin;
    const std::size_t indent = begin - line_begin(text, begin);
    const std::string line_end = text.find("\r\n") != std::string::npos ? "\r\n" : "\n";
    const std::string separator = head.is_flow ? ", " : line_end + std::string(indent, ' ');
    return apply_edits(text, 0, text.size(), {{begin, begin, "format: " + number + separator}});
}

}  // namespace

std::optional<std::string> migrate_format(const std::string& bytes) {
    const bool has_mark = bytes.starts_with(byte_order_mark);
    const std::string text = has_mark ? bytes.substr(byte_order_mark.size()) : bytes;
    const Result<Node> head = head_of(text);
    if (!head || head->keys.empty() || head->find("terms") == nullptr) return std::nullopt;
    const Node* format = head->find("format");
    if (format != nullptr && format->value != "0") return std::nullopt;
    return (has_mark ? std::string(byte_order_mark) : "") + numbered(text, *head);
}

}  // namespace shuyu::glossary
