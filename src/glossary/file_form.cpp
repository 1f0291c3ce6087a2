#include "glossary/file_form.hpp"

#include <algorithm>
#include <optional>

#include "glossary/limits.hpp"
#include "glossary/yaml_node.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view lead_prefix = "  ";  // of comments above the entry
constexpr std::string_view first_prefix = "  - ";
constexpr std::string_view other_prefix = "    ";

std::string_view line_at(std::string_view text, std::size_t begin) {
    return text.substr(begin, text.find('\n', begin) - begin);
}

std::size_t next_line(std::string_view text, std::size_t begin) {
    return std::min(text.find('\n', begin), text.size() - 1) + 1;
}

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool says_something(std::string_view line) {
    return !is_blank(line) && line[line.find_first_not_of(" \t")] != '#';
}

/// Where the first line begins that is neither blank nor a comment; the end when there is none.
std::size_t first_content(std::string_view text, std::size_t at) {
    while (at < text.size() && !says_something(line_at(text, at))) at = next_line(text, at);
    return at;
}

/// Length of what stands before the document itself: a byte order mark, and all up to a line "---".
std::size_t head_length(std::string_view text) {
    const std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    const std::size_t content = first_content(text, begin);
    const std::string_view line = content < text.size() ? line_at(text, content) : "";
    const bool is_start = line.starts_with("---") && is_blank(line.substr(3));
    return is_start ? next_line(text, content) : begin;
}

bool has_key(std::string_view line, std::string_view key) {
    for (const std::string_view quote : {"", "\"", "'"}) {
        std::string_view rest = line;
        if (!rest.starts_with(quote)) continue;
        rest.remove_prefix(quote.size());
        if (!rest.starts_with(key) || !rest.substr(key.size()).starts_with(quote)) continue;
        rest.remove_prefix(key.size() + quote.size());
        const std::size_t colon = rest.find_first_not_of(' ');
        if (colon != std::string_view::npos && rest[colon] == ':') return true;
    }
    return false;
}

/// Whether a line with the indentation of the first one holds the key.
bool has_root_key(std::string_view text, std::string_view key) {
    const std::size_t begin = first_content(text, 0);
    if (begin == text.size()) return false;
    const std::size_t indent = line_at(text, begin).find_first_not_of(' ');
    for (std::size_t at = begin; at < text.size(); at = next_line(text, at)) {
        const std::string_view line = line_at(text, at);
        if (says_something(line) && line.find_first_not_of(' ') == indent && has_key(line.substr(indent), key))
            return true;
    }
    return false;
}

/// Of a map in brackets: its keys are told by the parser alone. Errors are found again when the file is read.
FileForm flow_form(std::string_view text) {
    if (text.size() > max_whole_bytes) return FileForm::glossary;
    const Result<Node> root = parse_whole_yaml(text, Origin{});
    const bool is_entry = root && root->find("terms") == nullptr && root->find("term") != nullptr;
    return is_entry ? FileForm::entry : FileForm::glossary;
}

FileForm form_of(std::string_view text) {
    const std::size_t begin = first_content(text, 0);
    if (begin == text.size()) return FileForm::glossary;
    const std::string_view line = line_at(text, begin);
    const std::string_view content = line.substr(line.find_first_not_of(" \t"));
    if (content.front() == '{') return flow_form(text);
    if (content.starts_with("- ") || is_blank(content.substr(1))) return FileForm::entries;
    if (has_root_key(text, "terms") || !has_root_key(text, "term")) return FileForm::glossary;
    return FileForm::entry;
}

std::string terms_line(std::string_view text) {
    const std::size_t end = text.find('\n');
    const bool is_crlf = end != std::string_view::npos && end > 0 && text[end - 1] == '\r';
    return is_crlf ? "terms:\r\n" : "terms:\n";
}

std::string without_prefixes(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    const std::size_t first = first_content(text, 0);
    for (std::size_t at = 0; at < text.size(); at = next_line(text, at)) {
        const std::string_view line = text.substr(at, next_line(text, at) - at);
        const std::string_view prefix = at < first ? lead_prefix : other_prefix;
        const bool is_prefixed = at == first || line.starts_with(prefix);
        out += is_prefixed ? line.substr(prefix.size()) : line;
    }
    return out;
}

}  // namespace

std::string as_item(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 4);
    const std::size_t first = first_content(text, 0);
    for (std::size_t at = 0; at < text.size(); at = next_line(text, at)) {
        const std::string_view line = text.substr(at, next_line(text, at) - at);
        const bool is_empty = line.find_first_not_of("\r\n") == std::string_view::npos;
        if (!is_empty) out += at < first ? lead_prefix : at == first ? first_prefix : other_prefix;
        out += line;
    }
    return out;
}

FormedText formed(std::string bytes) {
    FormedText text;
    const std::size_t length = head_length(bytes);
    const std::string_view body = std::string_view(bytes).substr(length);
    text.form = form_of(body);
    if (text.form == FileForm::glossary) {
        text.text = std::move(bytes);
        return text;
    }
    text.head = bytes.substr(0, length);
    text.line_shift = 1 - std::count(text.head.begin(), text.head.end(), '\n');
    text.column_shift = text.form == FileForm::entry ? other_prefix.size() : 0;
    text.text = terms_line(body) + (text.form == FileForm::entry ? as_item(body) : std::string(body));
    return text;
}

bool is_in_brackets(std::string_view bytes) {
    const std::string_view body = bytes.substr(head_length(bytes));
    const std::size_t begin = first_content(body, 0);
    if (begin == body.size()) return false;
    return body[body.find_first_not_of(" \t", begin)] == '{';
}

FormedText formed_header(std::string bytes) {
    FormedText text;
    text.form = FileForm::header;
    text.text = std::move(bytes);
    if (!text.text.empty() && text.text.back() != '\n') text.text += '\n';
    text.text += "terms:\n";
    return text;
}

std::string unformed(const FormedText& like, std::string_view text) {
    switch (like.form) {
        case FileForm::glossary:
            return std::string(text);
        case FileForm::header:
            return std::string(text.substr(0, text.rfind("terms:")));
        case FileForm::entries:
            return like.head + std::string(text.substr(next_line(text, 0)));
        case FileForm::entry:
            return like.head + without_prefixes(text.substr(next_line(text, 0)));
    }
    return {};
}

}  // namespace shuyu::glossary
