#include "glossary/header_editor.hpp"

#include <algorithm>

#include "glossary/entry_cut.hpp"
#include "glossary/entry_file.hpp"
#include "glossary/limits.hpp"
#include "glossary/map_lines.hpp"
#include "glossary/node_extent.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view no_terms = "terms: 1\n";
/// Before which others a missing key is put, in canonical order.
constexpr std::string_view canonical_keys[] = {"format", "name", "source", "target", "version"};

/// The head of a file as a text that the parser can take whole: the entries are left out.
struct Head {
    std::string text;
    std::size_t cut_at = std::string::npos;  ///< from here on (in `text`) offsets of the file are …
    std::size_t left_out = 0;                ///< … greater by so many bytes

    std::size_t in_file(std::size_t offset) const { return offset < cut_at ? offset : offset + left_out; }
};

Result<Head> head_of(const std::string& text) {
    const auto cut = cut_entries(text);
    Head head;
    if (cut) {
        head.text = text.substr(0, cut->terms_line).append(cut->root_indent, ' ').append(no_terms);
        head.cut_at = head.text.size();
        head.left_out = cut->tail - head.text.size();
        head.text += text.substr(cut->tail);
    } else {
        head.text = text;
    }
    if (head.text.size() > max_whole_bytes)
        return Failure(text::make_error("limit", "the head is longer than 2 MiB", "set the value by hand"));
    return head;
}

std::string_view line_end_of(const std::string& text) {
    return text.find("\r\n") != std::string::npos ? "\r\n" : "\n";
}

std::size_t limit_of(const Head& head, const Node& root, std::size_t i) {
    return i + 1 < root.keys.size() ? root.keys[i + 1].begin : head.text.size();
}

/// Another value for the key that is there.
Edit replaced(const Head& head, const Node& root, std::size_t i, const std::string& new_value) {
    const Node& key = root.keys[i];
    const Node& value = root.items[i];
    const std::size_t begin = value_begin(head.text, key, value);
    // In brackets the limit of a plain value would be its comma: a value on one line is as long as it says.
    const bool is_plain_flow = root.is_flow && value.is_plain;
    const std::size_t end = is_plain_flow ? begin + value.value.size()
                                          : std::max(begin, value_end(head.text, key, value, limit_of(head, root, i)));
    const bool is_quoted = value.is_scalar() && !value.is_plain && end > begin;
    const std::string quote = is_quoted ? head.text.substr(begin, 1) : "";
    const std::string blank = begin > 0 && head.text[begin - 1] == ':' ? " " : "";
    return {head.in_file(begin), head.in_file(begin) + (end - begin), blank + quote + new_value + quote};
}

/// A key before all others, in the style of the first one.
Edit put_first(const Head& head, const Node& root, std::string_view name, const std::string& value) {
    const Node& first = root.keys.front();
    const std::size_t at = first.begin;
    const bool is_json = root.is_flow && !first.is_plain;
    const std::string pair =
        is_json ? '"' + std::string(name) + "\": \"" + value + '"' : std::string(name) + ": " + value;
    const std::string blanks(at - line_begin(head.text, at), ' ');
    const std::string separator = root.is_flow ? ", " : std::string(line_end_of(head.text)) + blanks;
    return {head.in_file(at), head.in_file(at), pair + separator};
}

/// A line of its own behind those of the keys that stand before it in canonical order.
Edit inserted(const Head& head, const Node& root, std::string_view name, const std::string& value) {
    const auto own = std::find(std::begin(canonical_keys), std::end(canonical_keys), name);
    std::optional<std::size_t> after;
    for (std::size_t i = 0; i < root.keys.size(); ++i)
        if (std::find(std::begin(canonical_keys), own, root.keys[i].value) != own && root.keys[i].begin < head.cut_at)
            after = i;
    if (!after || root.is_flow) return put_first(head, root, name, value);
    const std::size_t end = value_end(head.text, root.keys[*after], root.items[*after], limit_of(head, root, *after));
    const std::size_t at = line_end(head.text, std::max<std::size_t>(end, 1) - 1);
    const std::string_view newline = line_end_of(head.text);
    const std::size_t key = root.keys[*after].begin;
    std::string line(key - line_begin(head.text, key), ' ');
    line.append(name).append(": ").append(value);
    const bool is_behind_line_end = head.text[at - 1] == '\n';
    line = is_behind_line_end ? line.append(newline) : std::string(newline).append(line);
    return {head.in_file(at), head.in_file(at), std::move(line)};
}

/// Whether the changed file is read as it is meant: as a glossary, else as a head alone.
bool is_readable(const std::string& bytes, const std::string& version) {
    for (const EntryFile::Rank rank : {EntryFile::Rank::main, EntryFile::Rank::header})
        if (const auto file = EntryFile::parse(bytes, "", rank))
            return version.empty() || file->header().version == version;
    return false;
}

text::Diagnostic not_editable(std::string_view name) {
    return text::make_error("glossary", std::string(name) + " can't be set in this head",
                            "write \"" + std::string(name) + ":\" there by hand");
}

std::string_view without_mark(std::string_view bytes) {
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    return bytes;
}

std::size_t number_of(const Node& root, std::string_view name) {
    const auto found =
        std::find_if(root.keys.begin(), root.keys.end(), [&](const Node& key) { return key.value == name; });
    return static_cast<std::size_t>(found - root.keys.begin());
}

/// The bytes with another value for the key, whatever a reader says to them.
Result<std::string> with_value(const std::string& bytes, std::string_view name, const std::string& value) {
    const std::string text(without_mark(bytes));
    const Result<Head> head = head_of(text);
    if (!head) return Failure(head.error());
    const Result<Node> root = parse_whole_yaml(head->text, Origin{});
    if (!root || root->keys.empty()) return Failure(not_editable(name));
    const std::size_t number = number_of(*root, name);
    const Edit edit =
        number == root->keys.size() ? inserted(*head, *root, name, value) : replaced(*head, *root, number, value);
    return bytes.substr(0, bytes.size() - text.size()) + apply_edits(text, 0, text.size(), {edit});
}

}  // namespace

Result<std::vector<HeaderKey>> header_keys(const std::string& bytes) {
    const std::string text(without_mark(bytes));
    const Result<Head> head = head_of(text);
    if (!head) return Failure(head.error());
    const Result<Node> root = parse_whole_yaml(head->text, Origin{});
    if (!root) return Failure(root.error());
    const std::size_t mark = bytes.size() - text.size();
    std::vector<HeaderKey> keys;
    for (std::size_t i = 0; i < root->keys.size(); ++i)
        keys.push_back({root->keys[i].value, root->items[i].value, mark + head->in_file(root->keys[i].begin)});
    return keys;
}

Result<std::string> with_version(const std::string& bytes, const std::string& version) {
    auto changed = with_value(bytes, "version", version);
    if (changed && !is_readable(*changed, version)) return Failure(not_editable("version"));
    return changed;
}

Result<std::string> with_format(const std::string& bytes, int format) {
    auto changed = with_value(bytes, "format", std::to_string(format));
    if (changed && !is_readable(*changed, "")) return Failure(not_editable("format"));
    return changed;
}

}  // namespace shuyu::glossary
