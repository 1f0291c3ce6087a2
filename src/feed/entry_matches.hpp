#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "article/reader.hpp"
#include "feed/entry.hpp"
#include "glossary/term_matcher.hpp"
#include "text/result.hpp"

/// Which entries occur in a text: the subset that a translator, an engine or an LLM needs for it.
namespace shuyu::feed {

/// A place where an entry occurs.
struct EntryMatch {
    std::uint32_t entry = 0;  ///< index among the entries
    std::uint32_t gloss = 0;  ///< in English: which of its glosses; in Chinese 0
    std::size_t line = 0;     ///< 1-based
    std::size_t column = 0;   ///< 1-based, code points
    std::size_t byte = 0;     ///< in the text
    std::size_t length = 0;   ///< bytes there, markup inside included
    std::string found;        ///< as it stands there, white space collapsed, without markup
    std::string context;      ///< the sentence around it, at most 240 characters
};

/// The language that a text is mostly in: Chinese when at least a third of its letters are Han. Markup does not count.
/// Fails as article::read_blocks does.
Result<glossary::MatchLanguage> language_of(std::string_view text, article::Format format);

/// Finds entries in one text after the other; the trie is built once.
class EntryMatcher {
public:
    EntryMatcher(glossary::MatchLanguage language, std::span<const Entry> entries);

    /// All matches in text order. Markup, link targets, code and front matter are no text. Linear in the text.
    Result<std::vector<EntryMatch>> find(std::string_view text, article::Format format) const;
    glossary::MatchLanguage language() const { return m_matcher.language(); }

private:
    glossary::TermMatcher m_matcher;
};

/// An entry, or in English one of its glosses, with all its places.
struct MatchGroup {
    std::uint32_t entry = 0;
    std::uint32_t gloss = 0;
    std::size_t count = 0;
    std::size_t first = 0;  ///< index of its first match
};

/// The matches by entry and gloss, in the order of their first places.
std::vector<MatchGroup> group_matches(std::span<const EntryMatch> matches);

/// The entries that occur, in their order, numbered anew: what an export of the subset writes.
std::vector<Entry> matched_entries(std::span<const Entry> entries, std::span<const EntryMatch> matches);

}  // namespace shuyu::feed
