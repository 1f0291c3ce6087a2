#include "glossary/migration.hpp"

#include "glossary/head_editor.hpp"
#include "glossary/model.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

std::optional<std::string> migrate_format(const std::string& bytes) {
    const bool has_mark = bytes.starts_with(byte_order_mark);
    const std::string text = has_mark ? bytes.substr(byte_order_mark.size()) : bytes;
    const Result<Node> head = read_head(text);
    if (!head || head->keys.empty() || head->find("terms") == nullptr) return std::nullopt;
    const Node* format = head->find("format");
    if (format != nullptr && format->value != "0") return std::nullopt;
    return (has_mark ? std::string(byte_order_mark) : "") +
           with_head_value(text, *head, "format", std::to_string(newest_format), "");
}

}  // namespace shuyu::glossary
