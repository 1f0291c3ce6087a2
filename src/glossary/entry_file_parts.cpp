#include <algorithm>

#include "glossary/entry_file.hpp"
#include "glossary/node_extent.hpp"

/// Places of the entries of an EntryFile, and of what is in them.
namespace shuyu::glossary {
namespace {

/// Turns offsets of an entry's parsed text into places in its file.
class EntryPlaces {
public:
    EntryPlaces(const ParsedEntry& entry, text::LineColumn begin, std::size_t column_shift)
        : m_lines(entry.text), m_begin(begin), m_column_shift(column_shift), m_wrapping(entry.prefix > 0 ? 1 : 0) {}

    text::LineColumn at(std::size_t offset) {
        text::LineColumn place = m_lines.at(offset);
        place.line -= std::min(place.line - 1, m_wrapping);
        if (place.line == 1) place.column += m_begin.column - 1;
        place.column -= std::min(place.column - 1, m_column_shift);
        place.line += m_begin.line - 1;
        return place;
    }

private:
    text::LineIndex m_lines;
    text::LineColumn m_begin;
    std::size_t m_column_shift;
    std::size_t m_wrapping;  ///< lines before the entry's first one
};

EntryParts::Fields places_of(const Node& map, EntryPlaces& places) {
    EntryParts::Fields fields;
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
        const Node& value = map.items[i];
        const bool is_null = value.type == Node::Type::null;
        fields.emplace(map.keys[i].value, places.at(is_null ? map.keys[i].begin : value.begin));
    }
    return fields;
}

std::string line_from(std::string_view text, std::size_t begin) {
    std::string line(text.substr(begin, text.find('\n', begin) - begin));
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

void add_comments_above(std::string_view lead, text::LineColumn entry, EntryParts& parts) {
    for (std::size_t at = 0; at < lead.size(); at = line_end(lead, at)) {
        const std::size_t first = lead.find_first_not_of(" \t", at);
        if (first != std::string_view::npos && lead[first] == '#')
            parts.comments.push_back({entry, line_from(lead, first), true, true});
    }
}

void add_comments(const ParsedEntry& entry, EntryPlaces& places, EntryParts& parts) {
    for (const std::size_t comment : find_comments(entry.text, entry.node)) {
        const std::size_t line = line_begin(entry.text, comment);
        const bool is_alone = entry.text.find_first_not_of(" \t", line) == comment;
        parts.comments.push_back({places.at(comment), line_from(entry.text, comment), is_alone, false});
    }
}

}  // namespace

std::vector<std::size_t> EntryFile::entry_lines() const {
    std::vector<std::size_t> lines;
    lines.reserve(size());
    std::ptrdiff_t line = 1 - m_formed.line_shift;
    std::size_t counted = 0;
    for (const EntryRange& entry : m_cut.entries) {
        const auto at = [&](std::size_t offset) { return text().begin() + static_cast<std::ptrdiff_t>(offset); };
        line += std::count(at(counted), at(entry.begin), '\n');
        counted = entry.begin;
        lines.push_back(static_cast<std::size_t>(std::max<std::ptrdiff_t>(line, 1)));
    }
    return lines;
}

EntryParts EntryFile::parts(std::size_t index, std::size_t first_line) const {
    EntryParts parts;
    const Result<ParsedEntry> entry = parsed(index);
    if (!entry) return parts;  // it was checked when the file was
    const std::size_t begin = m_cut.entries[index].begin;
    const std::size_t line = line_begin(text(), begin);
    const std::size_t column = 1 + text::LineIndex(std::string_view(text()).substr(line)).at(begin - line).column - 1;
    EntryPlaces places(*entry, {first_line, column}, m_formed.column_shift);
    parts.fields = places_of(entry->node, places);
    if (const Node* glosses = entry->node.find("glosses"))
        for (const Node& gloss : glosses->items) parts.glosses.push_back(places_of(gloss, places));
    add_comments_above(lead(index), {first_line, 1}, parts);
    add_comments(*entry, places, parts);
    return parts;
}

bool EntryFile::mentions_around(std::size_t index, std::string_view word) const {
    return mentions(index, word) || lead(index).find(word) != std::string_view::npos;
}

}  // namespace shuyu::glossary
