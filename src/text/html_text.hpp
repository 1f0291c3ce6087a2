#pragma once
#include <string>
#include <string_view>

namespace shuyu::text {

/// `text` on one line as HTML that shows just this text, between tags or as the value of an attribute in quotes.
/// Control and bidi characters are made visible (escape.hpp).
std::string html_text(std::string_view text);

/// `json` as it may stand in a script element: < > & and the line ends of JavaScript as \u escapes, which mean the same
/// to a reader of JSON and nothing to one of HTML.
std::string json_in_html(std::string_view json);

/// `text` as a part of a URL: all but letters, digits and - . _ ~ percent-encoded.
std::string url_part(std::string_view text);

}  // namespace shuyu::text
