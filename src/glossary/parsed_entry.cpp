#include "glossary/parsed_entry.hpp"

#include "glossary/limits.hpp"
#include "glossary/term_reader.hpp"

namespace shuyu::glossary {
namespace {

/// Makes a list of entries a document: its lines follow this one.
constexpr std::string_view wrapping = "t:\n";

Result<ParsedEntry> with_term(ParsedEntry entry, const Origin& origin) {
    Result<Term> term = read_term(entry.node, entry.text, origin);
    if (!term) return Failure(term.error());
    entry.term = std::move(*term);
    return entry;
}

Result<void> check_length(std::string_view text, const Origin& origin) {
    if (text.size() <= max_entry_bytes) return {};
    return Failure(error_at(origin, text, 0, "limit", "an entry of more than 256 KiB", "shorten it"));
}

}  // namespace

Result<ParsedEntry> parse_entry(std::string_view lines, const Origin& origin) {
    if (Result<void> length = check_length(lines, origin); !length) return Failure(length.error());
    ParsedEntry entry;
    entry.text = std::string(wrapping).append(lines);
    entry.prefix = wrapping.size();
    const Origin wrapped{origin.file, origin.first_line - 1};
    Result<Node> root = parse_yaml(entry.text, wrapped);
    if (!root) return Failure(root.error());
    const bool is_one = root->items.size() == 1 && root->items[0].is_list() && root->items[0].items.size() == 1;
    if (!is_one)
        return Failure(error_at(wrapped, entry.text, entry.prefix, "yaml", "the entry's lines do not belong together",
                                "indent them under its dash"));
    entry.node = std::move(root->items[0].items[0]);
    return with_term(std::move(entry), wrapped);
}

Result<ParsedEntry> parse_entry_in_brackets(std::string_view text, const Origin& origin) {
    if (Result<void> length = check_length(text, origin); !length) return Failure(length.error());
    ParsedEntry entry;
    entry.text = std::string(text);
    Result<Node> root = parse_whole_yaml(entry.text, origin);
    if (!root) return Failure(root.error());
    entry.node = std::move(*root);
    return with_term(std::move(entry), origin);
}

}  // namespace shuyu::glossary
