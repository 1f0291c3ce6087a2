#pragma once
#include <string>
#include <string_view>

#include "article/reader.hpp"
#include "feed/text_edit.hpp"
#include "pair/occurrence.hpp"

namespace shuyu::feed {

/// English for the place of a piece of text, fitted into what stands around it: words that stand there already are not
/// doubled (technological封锁 with "technological blockade" takes "blockade"), nor an article before an article; blanks
/// part it from its neighbours where the Chinese needed none; a capital begins a sentence. Escaped for the format.
TextEdit fitted(std::string_view text, article::Format format, pair::Span place, std::string_view english);

/// Whether the words of `english` end right before, or begin right after, the place, bracket or quotes between or not.
bool has_beside(std::string_view text, article::Format format, pair::Span place, std::string_view english);

/// Whether a word written at the place touches a word, or a sign that wants a blank, before it; or one after it.
bool needs_blank_before(std::string_view text, pair::Span place, article::Format format);
bool needs_blank_after(std::string_view text, pair::Span place, article::Format format);

}  // namespace shuyu::feed
