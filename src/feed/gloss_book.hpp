#pragma once
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "feed/entry.hpp"

namespace shuyu::feed {

/// What a fragment is in English, by the glossary.
struct BookGloss {
    const Entry* entry = nullptr;  ///< nullptr: nothing can be said
    std::string gloss;
    std::string why;             ///< there is none
    bool is_own = false;         ///< the glossary has the article's own gloss
    bool is_deprecated = false;  ///< the article's own gloss is one that is never to be used
};

/// The glosses of entries, by their terms and variants.
class GlossBook {
public:
    /// `entries` must outlive the book.
    explicit GlossBook(std::span<const Entry> entries);

    /// The gloss of a fragment. `own` is the one that the article gives, or empty: it stays where the glossary has it,
    /// be it inflected ("blockades" for "blockade"), and tells homographs apart.
    BookGloss find(std::string_view fragment, std::string_view own) const;

private:
    std::map<std::string, std::vector<const Entry*>> m_entries;  ///< by text::term_key
};

}  // namespace shuyu::feed
