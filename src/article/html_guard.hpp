#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace shuyu::article {

/// The offset of the first tag with more than 1,000 attributes, on which libxml2's work grows with the square, or
/// nothing. Where HTML is malformed it rather counts too many. Linear.
std::optional<std::size_t> find_overloaded_tag(std::string_view html);

/// A copy of the same length with blanks in place of what libxml2 drops or ends at (C0 controls but TAB, LF and CR,
/// U+FFFE, U+FFFF); nothing where there is none.
std::optional<std::string> without_controls(std::string_view html);

}  // namespace shuyu::article
