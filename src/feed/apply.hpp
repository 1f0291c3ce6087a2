#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/reader.hpp"
#include "feed/gloss_book.hpp"
#include "feed/text_edit.hpp"
#include "text/result.hpp"

/// The article with the glossary applied to the Chinese in it.
namespace shuyu::feed {

enum class ApplyMode : std::uint8_t {
    replace,   ///< fragments become English; where the article gives the gloss itself, it is folded in
    annotate,  ///< fragments without a gloss get one in parentheses behind them
    link       ///< fragments become links to the entries of the glossary; not in plain text
};

struct ApplyOptions {
    article::Format format = article::Format::plain;
    ApplyMode mode = ApplyMode::replace;
    std::string link_target = "glossary.md#";  ///< the term follows, percent-encoded
};

/// A fragment that stayed as it was.
struct NotApplied {
    std::size_t line = 0;    ///< 1-based, in the new text
    std::size_t column = 0;  ///< 1-based, code points
    std::string fragment;
    std::string why;
};

struct Applied {
    std::string text;
    std::size_t changes = 0;
    std::vector<NotApplied> left;  ///< in text order
};

/// One pass over an article: what to change, sorted, without overlaps, and what can't be changed.
struct ApplyPlan {
    std::vector<TextEdit> edits;
    std::vector<NotApplied> left;
};
Result<ApplyPlan> plan_edits(std::string_view text, const ApplyOptions& options, const GlossBook& book);

/// Passes over the article until there is nothing to change (a change may settle how a neighbour is read), so applying
/// twice is applying once; all bytes outside the changes stay. `text` is valid UTF-8. Code, front matter, attributes,
/// link targets and web addresses are never touched. Fails as pair::find_pairs does. Linear in the text.
Result<Applied> apply(std::string_view text, const ApplyOptions& options, const GlossBook& book);

}  // namespace shuyu::feed
