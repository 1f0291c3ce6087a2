#include "article/markdown_guard.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace shuyu::article {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t longest_definition = 4096;
constexpr std::ptrdiff_t widest_table = 128;

/// The next place of one character at or after rising offsets: each byte is looked at once, however often it is asked.
class NextOf {
public:
    NextOf(std::string_view text, char c) : m_text(text), m_char(c) {}

    std::size_t from(std::size_t at) {
        if (!m_known || m_next < at) m_next = std::min(m_text.find(m_char, at), m_text.size());
        m_known = true;
        return m_next;
    }

private:
    std::string_view m_text;
    char m_char;
    std::size_t m_next = 0;
    bool m_known = false;
};

std::size_t skip(std::string_view text, std::size_t from, std::string_view characters) {
    return std::min(text.find_first_not_of(characters, from), text.size());
}

/// Where a definition whose "]:" is at `at` would end at the latest: after its target and a title on the same or the
/// next line. Targets without a blank are looked at once each, since "]:" inside of them is jumped over.
std::size_t definition_end(std::string_view text, std::size_t at, std::array<NextOf, 3>& closers) {
    const std::size_t target = skip(text, at + 2, " \t\r\n>");
    const std::size_t target_end = std::min(text.find_first_of(" \t\r\n", target), text.size());
    const std::size_t title = skip(text, target_end, " \t\r\n>");
    if (title >= text.size() || title - target_end > longest_definition) return target_end;
    const std::size_t which = std::string_view("\"'(").find(text[title]);
    return which == none ? target_end : closers[which].from(title + 1);
}

void find_long_definitions(std::string_view text, std::vector<std::size_t>& places) {
    std::array<NextOf, 3> closers{NextOf(text, '"'), NextOf(text, '\''), NextOf(text, ')')};
    for (std::size_t at = text.find("]:"); at != none;) {
        if (definition_end(text, at, closers) - at > longest_definition) places.push_back(at + 1);
        at = text.find("]:", at + 2);
    }
}

/// A row of dashes, colons and bars that could stand under a table's head, with too many bars.
bool is_wide_delimiter(std::string_view line) {
    return line.size() > std::size_t(widest_table) && line.find_first_not_of("|-: \t>*+.0123456789)") == none &&
           std::count(line.begin(), line.end(), '|') > widest_table;
}

void find_wide_tables(std::string_view text, std::vector<std::size_t>& places) {
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        // the last dash: the first ones may be a list mark before the row
        if (is_wide_delimiter(line) && line.rfind('-') != none) places.push_back(begin + line.rfind('-'));
        begin = end + 1;
    }
}

}  // namespace

std::optional<std::string> without_multipliers(std::string_view markdown) {
    std::vector<std::size_t> places;
    find_long_definitions(markdown, places);
    find_wide_tables(markdown, places);
    if (places.empty()) return std::nullopt;
    std::string copy(markdown);
    for (const std::size_t place : places) copy[place] = copy[place] == '-' ? 'x' : ' ';
    return copy;
}

}  // namespace shuyu::article
