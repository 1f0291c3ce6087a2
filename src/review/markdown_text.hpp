#pragma once
#include <string>
#include <string_view>

namespace shuyu::review {

/// `text` on one line as Markdown that shows just this text, also inside a table or HTML: punctuation that Markdown,
/// mentions, links or HTML could read is escaped, control and bidi characters made visible (text/escape.hpp).
std::string markdown_text(std::string_view text);

}  // namespace shuyu::review
