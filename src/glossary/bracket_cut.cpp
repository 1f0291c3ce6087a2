#include "glossary/bracket_cut.hpp"

#include "glossary/flow_writer.hpp"
#include "glossary/node_extent.hpp"
#include "glossary/scalar_writer.hpp"

namespace shuyu::glossary {

std::optional<BracketCut> cut_brackets(const Node& root, std::string_view text) {
    const Node* list = root.find("terms");
    if (list == nullptr || !list->is_list() || !list->is_flow) return std::nullopt;
    BracketCut found;
    found.cut.terms_line = root.keys[static_cast<std::size_t>(list - root.items.data())].begin;
    found.cut.terms_end = list->begin + 1;
    found.cut.tail = node_end(text, *list, text.size());
    for (const Node& entry : list->items) {
        if (!entry.is_map() || !entry.is_flow || text[entry.begin] != '{') {
            found.wrong = entry.begin;
            return found;
        }
        found.cut.entries.push_back({entry.begin, node_end(text, entry, text.size())});
    }
    return found;
}

std::string root_without_terms(const Node& root, std::string_view text, std::string_view line_ending) {
    const Node& terms = *root.find("terms");
    if (!root.is_flow) {
        const Node& key = root.keys[static_cast<std::size_t>(&terms - root.items.data())];
        const std::size_t end = line_end(text, node_end(text, terms, text.size()) - 1);
        return std::string(text.substr(0, line_begin(text, key.begin))).append(text.substr(end));
    }
    std::string lines;
    for (std::size_t i = 0; i < root.keys.size(); ++i) {
        const Node& value = root.items[i];
        if (&value == &terms) continue;
        lines += write_scalar(root.keys[i].value) + ":";
        if (const std::string written = write_flow_value(value); !written.empty()) lines += ' ' + written;
        lines += line_ending;
    }
    return lines;
}

}  // namespace shuyu::glossary
