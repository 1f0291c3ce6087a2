#include "feed/entry_matches.hpp"

#include <map>
#include <set>

#include "glossary/term_patterns.hpp"
#include "pair/example.hpp"
#include "text/line_index.hpp"
#include "text/normalize.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

using glossary::MatchLanguage;

constexpr article::ReadOptions text_alone{false, article::Blocks::all};

glossary::TermPatterns patterns_of(MatchLanguage language, std::span<const Entry> entries) {
    glossary::TermPatterns patterns;
    for (std::uint32_t i = 0; i < entries.size(); ++i) {
        if (language == MatchLanguage::chinese)
            patterns.add_chinese(i, entries[i].term);
        else
            patterns.add_english(i, entries[i].term);
    }
    return patterns;
}

struct Letters {
    std::size_t han = 0;
    std::size_t other = 0;

    void add(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const text::Decoded next = text::decode(text, at);
            if (text::is_han(next.code_point))
                ++han;
            else if (text::is_letter(next.code_point))
                ++other;
            at += next.length;
        }
    }
};

/// The cells of a row are texts of their own.
template <class Visit>
void for_each_cell(const article::Block& block, const Visit& visit) {
    const bool has_cells = block.kind == article::BlockKind::table_row || block.kind == article::BlockKind::definition;
    for (std::size_t begin = 0; begin <= block.text.size();) {
        const std::size_t tab = has_cells ? block.text.find('\t', begin) : std::string_view::npos;
        const std::size_t end = std::min(tab, block.text.size());
        visit(begin, block.text.substr(begin, end - begin));
        begin = end + 1;
    }
}

EntryMatch located(const article::Block& block, std::size_t begin, std::size_t end) {
    EntryMatch match;
    match.byte = block.source_of(begin);
    match.length = block.source_end(end) - match.byte;
    match.found = text::collapse_space(block.text.substr(begin, end - begin));
    match.context = pair::example_around(block.text, begin, end);
    return match;
}

}  // namespace

Result<MatchLanguage> language_of(std::string_view text, article::Format format) {
    Letters letters;
    const auto read =
        article::read_blocks(text, format, text_alone, [&](const article::Block& block) { letters.add(block.text); });
    if (!read) return Failure(read.error());
    const bool is_chinese = letters.han > 0 && 2 * letters.han >= letters.other;
    return is_chinese ? MatchLanguage::chinese : MatchLanguage::english;
}

EntryMatcher::EntryMatcher(MatchLanguage language, std::span<const Entry> entries)
    : m_matcher(language, patterns_of(language, entries).all()) {}

Result<std::vector<EntryMatch>> EntryMatcher::find(std::string_view text, article::Format format) const {
    std::vector<EntryMatch> matches;
    text::LineIndex lines(text);
    const auto add_block = [&](const article::Block& block) {
        for_each_cell(block, [&](std::size_t offset, std::string_view cell) {
            for (const glossary::TermMatch& found : m_matcher.find(cell)) {
                const std::size_t begin = offset + found.begin;
                EntryMatch& match = matches.emplace_back(located(block, begin, begin + found.length));
                match.entry = found.entry;
                match.gloss = language() == MatchLanguage::english ? found.spelling : 0;
                const text::LineColumn place = lines.at(match.byte);
                match.line = place.line;
                match.column = place.column;
            }
        });
    };
    const auto read = article::read_blocks(text, format, text_alone, add_block);
    if (!read) return Failure(read.error());
    return matches;
}

std::vector<MatchGroup> group_matches(std::span<const EntryMatch> matches) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> numbers;
    std::vector<MatchGroup> groups;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const auto [at, is_new] = numbers.try_emplace({matches[i].entry, matches[i].gloss}, groups.size());
        if (is_new) groups.push_back({matches[i].entry, matches[i].gloss, 0, i});
        ++groups[at->second].count;
    }
    return groups;
}

std::vector<Entry> matched_entries(std::span<const Entry> entries, std::span<const EntryMatch> matches) {
    std::set<std::uint32_t> occurring;
    for (const EntryMatch& match : matches) occurring.insert(match.entry);
    std::vector<Entry> found;
    for (const std::uint32_t index : occurring) {
        found.push_back(entries[index]);
        found.back().number = found.size();
    }
    return found;
}

}  // namespace shuyu::feed
