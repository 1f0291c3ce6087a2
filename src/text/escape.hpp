#pragma once
#include <string>
#include <string_view>

namespace shuyu::text {

/// What is never printed raw: a control, bidi control, noncharacter or invisible format, TAB and LF among them.
bool is_unprintable(char32_t c);

/// `text` made safe to print: C0 controls (save TAB and LF, see below), DEL, C1 controls, bidi controls, U+2028/2029,
/// U+FEFF and other invisible formats become `\uXXXX`, bytes that are not valid UTF-8 `\xXX`. Everything that shuyu
/// prints passes through here or through a format's own writer: article text must not take over a terminal.
std::string printable(std::string_view text);

/// The same with TAB and LF escaped too, as `\t` and `\n`: for a cell of a table or TSV, or a file name.
std::string printable_line(std::string_view text);

}  // namespace shuyu::text
