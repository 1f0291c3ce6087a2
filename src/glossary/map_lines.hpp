#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "glossary/yaml_node.hpp"

namespace shuyu::glossary {

/// [begin, end) of a text becomes `text`.
struct Edit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

/// The part [begin, end) of `text` with the edits made that lie in it. Edits do not overlap; those at one place come
/// in the order in which they were asked for.
std::string apply_edits(std::string_view text, std::size_t begin, std::size_t end, std::vector<Edit> edits);

/// The lines of one block map, an entry's or a gloss's, and the edits that change some of its fields. Everything else
/// stays: comments, quoting, order, fields that nobody knows.
class MapLines {
public:
    /// `limit`: where what follows the map begins. Every line of `text` has a line end.
    MapLines(std::string_view text, const Node& map, std::size_t limit, std::string_view line_end)
        : m_text(text), m_map(map), m_limit(limit), m_line_end(line_end) {}

    /// Index of the field, or nothing.
    std::optional<std::size_t> find(std::string_view name) const;
    /// Blanks before the fields.
    std::size_t indent() const;
    /// Behind the last line that belongs to the field.
    std::size_t field_end(std::size_t i) const;
    /// Where the next field begins.
    std::size_t limit_of(std::size_t i) const;

    /// Gives the field this value, in its old place or behind the nearest one that stands before it in `order`. An
    /// empty `value` removes the field.
    void set(std::string_view name, const std::string& value, std::span<const std::string_view> order);
    /// Adds lines for a field that is not there.
    void insert(std::string_view name, const std::string& lines, std::span<const std::string_view> order);
    /// Adds lines behind those of the field.
    void append(std::size_t i, const std::string& lines) { m_edits.push_back({field_end(i), field_end(i), lines}); }
    void replace_range(std::size_t begin, std::size_t end, std::string lines) {
        m_edits.push_back({begin, end, std::move(lines)});
    }

    std::vector<Edit> take() { return std::move(m_edits); }

private:
    void replace(std::size_t i, const std::string& value);
    void remove(std::size_t i);

    std::string_view m_text;
    const Node& m_map;
    std::size_t m_limit;
    std::string_view m_line_end;
    std::vector<Edit> m_edits;
};

}  // namespace shuyu::glossary
