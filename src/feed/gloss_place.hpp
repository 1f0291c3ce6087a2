#pragma once
#include <optional>
#include <string_view>

#include "article/reader.hpp"
#include "pair/occurrence.hpp"

namespace shuyu::feed {

/// How an article's own gloss can be folded into its fragment: the English stands at `english`, and the bytes of
/// `removed` go, so that each is there once.
///
///     技术封锁 (blockade)     english: 技术封锁     removed: " (blockade)"
///     blockade (封锁)         english: blockade    removed: " (封锁)"
///     (封锁, blockade)        english: 封锁         removed: ", blockade"
struct Folding {
    pair::Span english;
    pair::Span removed;
    bool is_gloss_kept = false;  ///< english is the article's own gloss
    bool is_closed = false;      ///< a bracket or quotes fix where what goes begins and ends
};

/// The folding of an occurrence whose gloss has a place; nothing where more stands between or around them than
/// blanks, one bracket or sign, quotes and inline markup: that takes a person.
std::optional<Folding> fold_gloss(std::string_view text, article::Format format, const pair::Occurrence& occurrence);

/// The fragment with the brackets of a title around it: 《三体》.
pair::Span with_title_brackets(std::string_view text, pair::Span fragment);

}  // namespace shuyu::feed
