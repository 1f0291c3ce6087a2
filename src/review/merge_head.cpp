#include "review/merge_head.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "glossary/flow_writer.hpp"
#include "glossary/map_lines.hpp"
#include "review/line_merge.hpp"
#include "review/merged_order.hpp"
#include "review/version.hpp"

namespace shuyu::review {
namespace {

/// A key with its lines, from behind those of the key before.
struct Part {
    std::string lines;
    std::string value;  ///< on one line

    bool operator==(const Part&) const = default;
};

struct Parts {
    std::map<std::string, Part> by_key;  ///< the lines behind the last key under ""
    std::vector<std::string> order;
};

bool says_something(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t first = text.find_first_not_of(" \t\n", at);
        if (first == std::string_view::npos) return false;
        if (text[first] != '#') return true;
        at = std::min(text.find('\n', first), text.size());
    }
    return false;
}

void add(Parts& parts, const std::string& key, Part part) {
    parts.order.push_back(key);
    parts.by_key[key] = std::move(part);
}

std::optional<Parts> parts_of(std::string_view text) {
    Parts parts;
    std::size_t at = 0;
    if (says_something(text)) {
        const auto root = glossary::parse_whole_yaml(text, glossary::Origin{});
        if (!root || root->is_flow) return std::nullopt;
        const glossary::MapLines lines(text, *root, text.size(), "\n");
        for (std::size_t i = 0; i < root->keys.size(); ++i) {
            const std::size_t end = lines.field_end(i);
            add(parts, root->keys[i].value,
                {std::string(text.substr(at, end - at)), glossary::write_flow_value(root->items[i])});
            at = end;
        }
    }
    add(parts, "", {std::string(text.substr(at)), ""});
    return parts;
}

/// Of two values of a key of which the higher one counts; nullptr for other keys and values.
const Part* higher(const std::string& key, const Part& ours, const Part& theirs) {
    if (key == "version") {
        const auto our_version = version_from(ours.value);
        const auto their_version = version_from(theirs.value);
        if (our_version && their_version) return *our_version < *their_version ? &theirs : &ours;
    }
    if (key == "format" && !ours.value.empty() && !theirs.value.empty())
        return ours.value < theirs.value ? &theirs : &ours;
    return nullptr;
}

void append_part(Pieces& pieces, const std::string& key, const Part& base, const Part& ours, const Part& theirs) {
    const auto take = [&](const std::string& lines) { pieces.push_back({lines, lines}); };
    if (ours.lines == theirs.lines || theirs.lines == base.lines) return take(ours.lines);
    if (ours.lines == base.lines) return take(theirs.lines);
    const bool is_other = ours.value != theirs.value && ours.value != base.value && theirs.value != base.value;
    if (is_other) {
        if (const Part* part = higher(key, ours, theirs)) return take(part->lines);
        return append_trimmed(pieces, ours.lines, theirs.lines);
    }
    const LineMerge merge = merge_lines(base.lines, ours.lines, theirs.lines);
    if (key.empty() || merge.is_clean) return take(merge.text);
    take(ours.value == base.value ? theirs.lines : ours.lines);
}

}  // namespace

bool append_head(Pieces& pieces, std::string_view base, std::string_view ours, std::string_view theirs) {
    if (ours == theirs || theirs == base || ours == base) {
        append_trimmed(pieces, ours == base ? theirs : ours, ours == base ? theirs : ours);
        return true;
    }
    const auto old = parts_of(base);
    const auto our_parts = parts_of(ours);
    const auto their_parts = parts_of(theirs);
    if (!old || !our_parts || !their_parts) return false;
    std::vector<std::string> keys;
    const auto number = [&](const Parts& parts) {
        Sequence numbers;
        for (const std::string& key : parts.order) {
            if (key.empty()) continue;
            const auto found = std::find(keys.begin(), keys.end(), key);
            numbers.push_back(static_cast<std::size_t>(found - keys.begin()));
            if (found == keys.end()) keys.push_back(key);
        }
        return numbers;
    };
    const auto part = [](const Parts& parts, const std::string& key) {
        const auto found = parts.by_key.find(key);
        return found == parts.by_key.end() ? Part{} : found->second;
    };
    const Sequence base_order = number(*old);
    const Sequence our_order = number(*our_parts);
    const Sequence their_order = number(*their_parts);
    const auto append = [&](const std::string& key) {
        append_part(pieces, key, part(*old, key), part(*our_parts, key), part(*their_parts, key));
    };
    for (const std::size_t key : merged_order(base_order, our_order, their_order,
                                              [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; }))
        append(keys[key]);
    append("");
    return true;
}

}  // namespace shuyu::review
