#pragma once
#include <string>
#include <string_view>

namespace shuyu::text {

/// Appends `text` as a JSON string with its quotes. Valid JSON whatever the bytes: what printable would escape
/// becomes \uXXXX (pairs above U+FFFF), so that no control or bidi character is printed raw and a reader still gets
/// the very text; bytes that are not UTF-8 become U+FFFD.
void append_json_string(std::string& out, std::string_view text);

}  // namespace shuyu::text
