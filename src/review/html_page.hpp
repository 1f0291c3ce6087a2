#pragma once
#include <map>
#include <string>
#include <string_view>

namespace shuyu::review {

/// `page` with each {{name}} replaced by its value, which is HTML already and not looked at again; a name that is not
/// in `values` stands for nothing.
std::string filled(std::string_view page, const std::map<std::string, std::string, std::less<>>& values);

struct HtmlPage {
    std::string title;   ///< a text
    std::string style;   ///< CSS
    std::string body;    ///< HTML
    std::string script;  ///< JavaScript, run at the end; may be empty
};

/// A page that needs nothing but itself. Its content security policy forbids all but this very style and script: no
/// network, no attribute with a style or script in it, no form.
std::string html_page(const HtmlPage& page);

/// "zh-Hans" or "zh-Hant" for the fonts of a Chinese text: Hant where simplifying changes it, else `usual`.
std::string_view chinese_script(std::string_view text, std::string_view usual);

}  // namespace shuyu::review
