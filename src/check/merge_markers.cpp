#include "check/merge_markers.hpp"

#include <algorithm>

namespace shuyu::check {
namespace {

struct Marker {
    char character;
    const char* what;
};
constexpr Marker markers[] = {
    {'<', "a merge conflict begins"},
    {'|', "what both sides of a merge conflict come from"},
    {'=', "the other side of a merge conflict"},
    {'>', "a merge conflict ends"},
};

/// Seven of the character, and then the end of the line or a blank (git's conflict-marker-size).
const Marker* marker_of(std::string_view line) {
    constexpr std::size_t length = 7;
    if (line.size() < length || (line.size() > length && line[length] != ' ')) return nullptr;
    if (line.find_first_not_of(line[0]) < length) return nullptr;
    const auto* const found = std::find_if(std::begin(markers), std::end(markers),
                                           [&](const Marker& marker) { return marker.character == line[0]; });
    return found == std::end(markers) ? nullptr : found;
}

/// The term of a line "  - term: 封锁", or of an entry in a file of its own; empty when it is none.
std::string_view term_in(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(" -"), line.size()));
    constexpr std::string_view key = "term:";
    if (!line.starts_with(key)) return {};
    line.remove_prefix(key.size());
    line.remove_prefix(std::min(line.find_first_not_of(" \"'"), line.size()));
    return line.substr(0, line.find_last_not_of(" \"'") + 1);
}

}  // namespace

std::vector<Finding> find_merge_markers(const std::string& file, std::string_view text) {
    std::vector<Finding> found;
    std::string_view term;
    std::size_t number = 1;
    for (std::size_t at = 0; at < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (const std::string_view named = term_in(line); !named.empty()) term = named;
        if (const Marker* marker = marker_of(line)) {
            const std::string where = term.empty() ? "" : ", at the entry of " + std::string(term);
            found.push_back({{text::Severity::error,
                              "merge-marker",
                              {file, number, 1},
                              marker->what + where,
                              "run shuyu resolve on the file"}});
        }
        at = end + 1;
    }
    return found;
}

}  // namespace shuyu::check
