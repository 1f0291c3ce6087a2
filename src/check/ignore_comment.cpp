#include "check/ignore_comment.hpp"

#include <algorithm>

namespace shuyu::check {
namespace {

constexpr std::string_view word = "shuyu: ignore";
constexpr std::string_view separators = ", \t";

bool is_about(const glossary::EntryParts::Comment& comment, std::size_t line, std::size_t entry_line) {
    if (comment.is_above || comment.place.line == entry_line || comment.place.line == line) return true;
    return comment.is_alone && comment.place.line + 1 == line;
}

}  // namespace

std::vector<std::string> ignored_rules(std::string_view comment) {
    std::vector<std::string> names;
    comment.remove_prefix(std::min(comment.find_first_not_of("# \t"), comment.size()));
    if (!comment.starts_with(word)) return names;
    comment.remove_prefix(word.size());
    while (true) {
        comment.remove_prefix(std::min(comment.find_first_not_of(separators), comment.size()));
        if (comment.empty()) return names;
        const std::size_t length = std::min(comment.find_first_of(separators), comment.size());
        names.emplace_back(comment.substr(0, length));
        comment.remove_prefix(length);
    }
}

std::vector<std::string> ignored_rules(const glossary::GlossaryText& glossary, std::size_t entry) {
    std::vector<std::string> names;
    const glossary::EntryFile& file = glossary.file_at(glossary.file_of(entry));
    const std::size_t number = glossary.number_in_file(entry);
    if (!file.mentions_around(number, word)) return names;
    for (const auto& comment : file.parts(number, 1).comments)
        for (std::string& name : ignored_rules(comment.text)) names.push_back(std::move(name));
    return names;
}

bool is_ignored(const glossary::EntryParts& parts, std::string_view rule, std::size_t line, std::size_t entry_line) {
    return std::any_of(parts.comments.begin(), parts.comments.end(), [&](const auto& comment) {
        if (!is_about(comment, line, entry_line)) return false;
        const std::vector<std::string> names = ignored_rules(comment.text);
        return std::find(names.begin(), names.end(), rule) != names.end();
    });
}

}  // namespace shuyu::check
